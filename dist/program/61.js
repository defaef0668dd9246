module.exports = {

/***/ 71567:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QK: () => (/* binding */ cardContext),
  cE: () => (/* reexport */ cardMarkdown),
  kY: () => (/* reexport */ cardOf),
  O: () => (/* reexport */ cardText),
  Pl: () => (/* reexport */ headline),
  q3: () => (/* reexport */ web_address/* httpUrl */.q),
  Z8: () => (/* reexport */ ticketNumbers)
});

// UNUSED EXPORTS: SUBJECTS, escapeMarkdown

// EXTERNAL MODULE: ./src/domain/events/evaluation.ts
var events_evaluation = __webpack_require__(69472);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/events/problem.ts
var events_problem = __webpack_require__(79819);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __webpack_require__(33139);
// EXTERNAL MODULE: ./src/domain/text/time-text.ts
var time_text = __webpack_require__(64849);
// EXTERNAL MODULE: ./src/domain/text/web-address.ts
var web_address = __webpack_require__(1201);
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(81612);
;// CONCATENATED MODULE: ./src/cards/foreign-text.ts


function oneLine(text, maxCharacters) {
    const line = (0,visible/* visible */.RK)(text.toWellFormed())
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim();
    return line.length <= maxCharacters
        ? line
        : `${line
            .slice(0, maxCharacters - 1)
            .toWellFormed()
            .replace(/\ufffd$/, "")
            .trimEnd()}…`;
}
function lines(text, maxLines, maxCharacters) {
    const found = text
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map((line) => oneLine(line, maxCharacters))
        .filter(Boolean);
    return found.length <= maxLines ? found : [...found.slice(0, maxLines), "…"];
}

;// CONCATENATED MODULE: ./src/cards/numbers.ts
function shortNumber(value) {
    return String(Number.isInteger(value)
        ? value
        : Number(value.toPrecision(Math.max(4, String(Math.trunc(Math.abs(value))).length + 1))));
}
function signedPercent(value) {
    const digits = Math.abs(value) < 10 ? 1 : 0;
    const text = Math.abs(value) > 99_999
        ? "more than 99999"
        : Math.abs(value).toFixed(digits).replace(/\.0$/, "");
    return `${value < 0 ? "−" : "+"}${text}%`;
}
const FILLED = "█";
const EMPTY = "─";
const MARK = "┃";
function bar(share, marks, width) {
    const shown = marks
        .filter((mark) => mark > 0 && mark < 1)
        .sort((a, b) => a - b)
        .map((mark) => ({ mark, at: Math.min(width - 1, Math.round(mark * width)) }));
    const begun = Math.round(Math.min(1, Math.max(0, share)) * width);
    const filled = shown.reduce((cells, { mark, at }) => (share > mark ? Math.max(cells, at + 2) : Math.min(cells, at)), begun);
    const cells = Array.from({ length: width }, (_, i) => (i < filled ? FILLED : EMPTY));
    for (const { at } of shown)
        cells[at] = MARK;
    return share > 1 ? `${cells.slice(0, -1).join("")}▸` : cells.join("");
}

;// CONCATENATED MODULE: ./src/cards/card.ts










const SIGNS = {
    pass: "✅",
    warning: "⚠️",
    fail: "❌",
    errored: "💥",
};
const MAX_TITLE_CHARACTERS = 140;
const MAX_TEXT_LINES = 20;
const MAX_TEXT_CHARACTERS = 500;
const MAX_VALUE_CHARACTERS = 200;
const MAX_NAME_CHARACTERS = 100;
const MAX_LABELS = 8;
const MAX_LINKS = 10;
const OWN_LABELS = ["githubRun", "pays"];
const RESULTS = ["pass", "warning", "fail"];
function cardOf(event, { mask, ...given } = {}) {
    const type = (0,json/* textAt */.$6)(event, "type");
    const { task = "", kind } = (0,event_type/* parseTaskEventType */.hN)(type) ?? {};
    const data = mask ? (0,masking/* maskJson */.Te)((0,domain_task/* dataOf */.qu)(event), mask) : (0,domain_task/* dataOf */.qu)(event);
    const masked = (text) => (text === undefined || !mask ? text : mask(text));
    const options = { ...given, title: masked(given.title), text: masked(given.text) };
    const subject = options.about ?? subjectOf(task, data);
    const described = describe(subject, task, kind, data);
    const end = endOf(subject, kind, data, described.evaluation);
    return {
        subject,
        title: oneLine(options.title ?? described.title, MAX_TITLE_CHARACTERS) || "Event",
        ...end,
        text: options.text === undefined
            ? lines(described.text, 1, MAX_TEXT_CHARACTERS)
            : lines(options.text, MAX_TEXT_LINES, MAX_TEXT_CHARACTERS),
        notes: [...notesOn(kind, end.verdict, data, described.evaluation)].map((note) => oneLine(note, MAX_TEXT_CHARACTERS)),
        facts: factsOf([
            ...described.facts,
            ["Where", whereOf(data)],
            ...(subject === "evaluation"
                ? []
                : [["Evaluation", resultWord((0,json/* objectAt */.lJ)(data, "evaluation"))]]),
            ...labelFacts(data),
        ]),
        links: linksOf([...described.links, ...labelLinks(data)], options.links ?? []),
        evaluation: described.evaluation && boundedEvaluation(described.evaluation),
        goals: options.goals ?? {},
    };
}
function headline({ sign, title, state }) {
    return `${sign} ${title}${state ? `: ${state}` : ""}`;
}
function dataOfCard(card) {
    const { subject, title, state, verdict, text, notes, facts, links, evaluation } = card;
    return {
        subject,
        title,
        state,
        verdict: verdict ?? "",
        text: text.join("\n"),
        notes,
        facts: facts.map(({ name, value }) => ({ name, value })),
        links: links.map(({ label, url }) => ({ label, url })),
        ...(evaluation && { evaluation: evaluationFields(evaluation) }),
    };
}
function evaluationFields({ result, score, start, end, indicators }) {
    return {
        result,
        score: score === undefined ? "" : shortNumber(score),
        start,
        end,
        indicators: indicators.map(({ name, status, value, before, isKey }) => ({
            name,
            status,
            value: value === undefined ? "" : shortNumber(value),
            before: before === undefined ? "" : shortNumber(before),
            key: isKey,
        })),
    };
}
function subjectOf(task, data) {
    if (task === "evaluation")
        return "evaluation";
    if (task === "deployment" || task === "release")
        return "deployment";
    if (ticketIn((0,json/* objectAt */.lJ)(data, task)))
        return "ticket";
    if (problemIn(data))
        return "problem";
    return (0,json/* getOwn */.Ng)(data, "deployment") !== undefined ||
        (0,json/* getOwn */.Ng)(data, "configurationChange") !== undefined
        ? "deployment"
        : "task";
}
function describe(subject, task, kind, data) {
    const message = (0,json/* textAt */.$6)(data, "message").trimStart();
    switch (subject) {
        case "deployment":
            return describeDeployment(task, message, data);
        case "evaluation":
            return describeEvaluation(kind, message, data);
        case "problem":
            return describeProblem(message, data);
        case "ticket":
            return describeTicket(task, message, data);
        case "task":
            return {
                title: titled(task || "Event", data),
                text: message,
                facts: ticketFacts(data),
                links: ticketLinks(data),
            };
    }
}
function describeDeployment(task, message, data) {
    const deployment = (0,json/* objectAt */.lJ)(data, "deployment");
    const image = (0,json/* textAt */.$6)((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(data, "configurationChange"), "values"), "image") ||
        (0,json/* textAt */.$6)(deployment, "image");
    const urls = [
        (0,json/* textAt */.$6)(deployment, "deploymentURL"),
        ...textsIn((0,json/* getOwn */.Ng)(deployment, "deploymentURIsPublic")),
    ].filter(Boolean);
    return {
        title: titled(task === "release" ? "Release" : "Deployment", data),
        text: message,
        facts: [
            ["Image", image],
            ["Strategy", (0,json/* textAt */.$6)(deployment, "deploymentstrategy")],
            ["Commit", (0,json/* textAt */.$6)(deployment, "gitCommit")],
            ["Names", textsIn((0,json/* getOwn */.Ng)(deployment, "deploymentNames")).join(", ")],
            ...ticketFacts(data),
        ],
        links: [
            ...[...new Set(urls)].slice(0, 3).map((url) => ["Deployed service", url]),
            ...ticketLinks(data),
        ],
    };
}
function describeEvaluation(kind, message, data) {
    const title = titled("SLO evaluation", data);
    if (kind !== "finished")
        return { title, text: message, facts: [], links: [] };
    const evaluation = (0,events_evaluation/* evaluationIn */.gH)(data);
    const { comparedWith } = evaluation;
    return {
        title,
        text: message,
        facts: [
            ["Time frame", (0,time_text/* windowText */.K)(evaluation)],
            [
                "Compared with",
                comparedWith === 0
                    ? ""
                    : `${comparedWith} earlier evaluation${comparedWith === 1 ? "" : "s"}`,
            ],
            ...ticketFacts(data),
        ],
        links: ticketLinks(data),
        evaluation,
    };
}
function describeProblem(message, data) {
    const problem = problemIn(data) ?? {};
    const described = (0,events_problem/* problemOf */.q)(data);
    const { id, title } = described;
    return {
        title: `Problem${id ? ` ${id}` : ""}${title ? ` “${title}”` : ""}`,
        text: message,
        facts: [
            ["Severity", described.severity ?? ""],
            [
                "Impacted",
                plainAt(problem, "ImpactedEntity") ||
                    (described.impacted ?? plainAt(problem, "ProblemImpact")),
            ],
            ["Root cause", described.rootCause ?? ""],
            [
                "Since",
                described.start === undefined
                    ? (["ProblemStartTime", "startTime", "start"]
                        .map((name) => plainAt(problem, name))
                        .find(Boolean) ?? "")
                    : (0,time_text/* timeText */.T)(described.start),
            ],
            ["Tags", described.tags ?? ""],
            ...ticketFacts(data),
        ],
        links: [["Problem", described.url], ...ticketLinks(data)],
    };
}
function describeTicket(task, message, data) {
    const number = ticketIn((0,json/* objectAt */.lJ)(data, task))?.number ?? tickets(data)[0]?.number;
    const problem = (0,events_problem/* problemOf */.q)(data);
    const about = [problem.id, problem.title].filter((text) => text !== undefined).join(" ");
    return {
        title: number === undefined
            ? titled("Ticket", data)
            : `Ticket ${number} (${titled(task || "event", data)})`,
        text: message,
        facts: [["Problem", about]],
        links: [...ticketLinks(data), ["Problem", problem.url]],
    };
}
function ticketIn(fields) {
    for (const kind of ["incident", "issue"]) {
        const number = plainAt(fields, `${kind}Number`);
        if (number)
            return { number, url: (0,json/* getOwn */.Ng)(fields, `${kind}Url`) };
    }
    return undefined;
}
function tickets(data) {
    const found = new Map();
    for (const value of Object.values(data)) {
        const ticket = (0,json/* isJsonObject */.OW)(value) ? ticketIn(value) : undefined;
        if (ticket && !found.has(ticket.number))
            found.set(ticket.number, ticket);
    }
    return [...found.values()].slice(0, 3);
}
function ticketNumbers(event) {
    return tickets((0,domain_task/* dataOf */.qu)(event)).map(({ number }) => number);
}
function ticketFacts(data) {
    return [
        [
            "Ticket",
            tickets(data)
                .filter(({ url }) => (0,web_address/* httpUrl */.q)(url) === undefined)
                .map(({ number }) => number)
                .join(", "),
        ],
    ];
}
function ticketLinks(data) {
    return tickets(data).map(({ number, url }) => [`Ticket ${number}`, url]);
}
function problemIn(data) {
    const isProblem = (value) => ["ProblemTitle", "problemTitle", "ProblemID", "PID"].some((name) => plainAt(value, name) !== "");
    return [
        (0,json/* objectAt */.lJ)(data, "problem"),
        (0,json/* objectAt */.lJ)(data, "dynatraceProblem"),
        (0,json/* objectAt */.lJ)(data, "incident"),
        data,
    ].find(isProblem);
}
function endOf(subject, kind, data, evaluation) {
    const ofProblem = subject === "problem" ? endOfProblem(data) : undefined;
    if (ofProblem)
        return ofProblem;
    const verdict = kind === "started" ? undefined : verdictIn(data);
    if (evaluation && verdict !== undefined && verdict !== "errored" && !(0,events_evaluation/* hasMeasured */.nS)(evaluation))
        return withoutMeasurement(verdict);
    switch (kind) {
        case "finished":
            return endOfFinished(verdict, evaluation);
        case "started":
            return { verdict, state: "in progress", sign: "▶️" };
        case "invalidated":
            return { verdict: undefined, state: "invalidated", sign: "🚫" };
        case "triggered":
        case undefined:
            return endOfTriggered(subject, verdict);
    }
}
function endOfProblem(data) {
    const state = ((0,events_problem/* problemOf */.q)(data).state ?? "").toLowerCase();
    if (state === "open")
        return { verdict: undefined, state, sign: "🔥" };
    if (state !== "resolved" && state !== "closed")
        return undefined;
    return { verdict: undefined, state, sign: "✅" };
}
function withoutMeasurement(described) {
    const verdict = described === "fail" ? "fail" : "warning";
    return { verdict, state: "nothing measured", sign: SIGNS[verdict] };
}
function endOfFinished(verdict, evaluation) {
    if (verdict === undefined)
        return { verdict, state: "finished", sign: "🏁" };
    return { verdict, state: `${verdict}${scoreIn(verdict, evaluation)}`, sign: SIGNS[verdict] };
}
function endOfTriggered(subject, verdict) {
    if (verdict !== undefined && subject !== "problem")
        return { verdict, state: `${verdict} so far`, sign: SIGNS[verdict] };
    const isRequest = subject === "evaluation" || subject === "deployment";
    return { verdict: undefined, state: isRequest ? "requested" : "", sign: "🔔" };
}
function scoreIn(verdict, evaluation) {
    return evaluation?.score === undefined || verdict === "errored"
        ? ""
        : `, score ${shortNumber(evaluation.score)}`;
}
function verdictIn(data) {
    const [status, result] = [(0,json/* textAt */.$6)(data, "status"), (0,json/* textAt */.$6)(data, "result")];
    if (status === "" && result === "")
        return undefined;
    if (status !== "" && status !== "succeeded")
        return "errored";
    return RESULTS.find((known) => known === result) ?? "fail";
}
function* notesOn(kind, verdict, data, evaluation) {
    if (kind === "finished" && verdict === undefined)
        yield "How it ended is not known here: the event came with ids only, and was not read from the control plane.";
    else if (evaluation && !(0,events_evaluation/* hasMeasured */.nS)(evaluation) && verdict !== "errored")
        yield `Nothing was measured, so “${(0,json/* textAt */.$6)(data, "result") || "no result"}” says nothing about quality.`;
    else if (evaluation) {
        const missing = evaluation.indicators.filter(({ value }) => value === undefined).length;
        if (missing > 0)
            yield `${missing} of ${evaluation.indicators.length} objectives could not be measured.`;
    }
    const { ownResult, result } = evaluation ?? {};
    if (ownResult !== undefined && ownResult !== result)
        yield (`evaluation.result is “${ownResult}” and data.result “${result}”: ` +
            "data.result is the verdict. They differ where the SLI provider failed, so " +
            "that the values it sent do not count.");
}
function titled(what, data) {
    const [service, stage] = [(0,json/* textAt */.$6)(data, "service"), (0,json/* textAt */.$6)(data, "stage")];
    return `${what}${service ? ` of ${service}` : ""}${stage ? ` in ${stage}` : ""}`;
}
function whereOf(data) {
    return ["project", "stage", "service"]
        .map((name) => (0,json/* textAt */.$6)(data, name))
        .filter(Boolean)
        .join(" / ");
}
function resultWord(evaluation) {
    return RESULTS.find((known) => known === (0,json/* textAt */.$6)(evaluation, "result")) ?? "";
}
function labelFacts(data) {
    return labelsIn(data)
        .filter(([, value]) => (0,web_address/* httpUrl */.q)(value) === undefined)
        .slice(0, MAX_LABELS);
}
function labelLinks(data) {
    return labelsIn(data)
        .filter(([, value]) => (0,web_address/* httpUrl */.q)(value) !== undefined)
        .slice(0, MAX_LABELS);
}
function labelsIn(data) {
    return Object.entries((0,json/* objectAt */.lJ)(data, "labels")).filter((label) => typeof label[1] === "string" && !OWN_LABELS.includes(label[0]));
}
function factsOf(facts) {
    return facts
        .map(([name, value]) => ({
        name: oneLine(name, MAX_NAME_CHARACTERS),
        value: oneLine(value, MAX_VALUE_CHARACTERS),
    }))
        .filter(({ name, value }) => name !== "" && value !== "");
}
function linksOf(found, own) {
    const ours = own.flatMap(({ label, url }) => linkOf(label, url));
    const theirs = found
        .flatMap(([label, url]) => linkOf(label, url))
        .filter(({ url }) => !ours.some((other) => other.url === url));
    return [
        ...theirs
            .filter(({ url }, i) => theirs.findIndex((other) => other.url === url) === i)
            .slice(0, MAX_LINKS),
        ...ours,
    ];
}
function linkOf(label, url) {
    const [name, address] = [oneLine(label, 60), (0,web_address/* httpUrl */.q)(url)];
    return address === undefined || name === "" ? [] : [{ label: name, url: address }];
}
const MAX_INDICATORS = 200;
const MAX_TARGETS = 6;
function boundedEvaluation(evaluation) {
    const targets = (list) => list
        .slice(0, MAX_TARGETS)
        .map((target) => ({ ...target, criteria: oneLine(target.criteria, 40) }));
    return {
        ...evaluation,
        message: oneLine(evaluation.message, MAX_TEXT_CHARACTERS),
        start: oneLine(evaluation.start, 40),
        end: oneLine(evaluation.end, 40),
        sloFile: "",
        indicators: evaluation.indicators.slice(0, MAX_INDICATORS).map((indicator) => ({
            ...indicator,
            name: oneLine(indicator.name, MAX_NAME_CHARACTERS) || "no name",
            problem: indicator.problem === undefined
                ? undefined
                : oneLine(indicator.problem, MAX_VALUE_CHARACTERS),
            pass: targets(indicator.pass),
            warning: targets(indicator.warning),
        })),
    };
}
function plainAt(object, name) {
    const value = (0,json/* getOwn */.Ng)(object, name);
    return typeof value === "number" || typeof value === "string" ? String(value) : "";
}
function textsIn(value) {
    return Array.isArray(value)
        ? value.filter((item) => typeof item === "string")
        : [];
}

// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
;// CONCATENATED MODULE: ./src/cards/indicators.ts


const RANKS = ["fail", "", "warning", "pass", "info"];
const SCORE_WIDTH = 24;
const VALUE_WIDTH = 12;
const MAX_TIMES_TARGET = 3;
function sortedIndicators({ indicators }) {
    return [...indicators].sort((a, b) => RANKS.indexOf(a.status) - RANKS.indexOf(b.status));
}
function shownAs({ status, value }) {
    if (value === undefined)
        return { sign: "⚫", word: "not measured" };
    switch (status) {
        case "fail":
            return { sign: "🔴", word: "fail" };
        case "warning":
            return { sign: "🟡", word: "warning" };
        case "pass":
            return { sign: "🟢", word: "pass" };
        case "info":
            return { sign: "⚪", word: "for information" };
        case "":
            return { sign: "⚪", word: "unknown" };
    }
}
function countsOf({ indicators }) {
    const counts = new Map();
    for (const indicator of sortedIndicators({ indicators })) {
        const { sign, word } = shownAs(indicator);
        counts.set(`${sign}\0${word}`, (counts.get(`${sign}\0${word}`) ?? 0) + 1);
    }
    return [...counts].map(([key, count]) => key.replace("\0", ` ${count} `)).join(" · ");
}
function scoreBar(score, goals) {
    return bar(score / 100, goals.filter((goal) => goal !== undefined).map((goal) => goal / 100), SCORE_WIDTH);
}
function valueBar({ value, pass }) {
    const target = (pass.find(({ isViolated, value: at }) => isViolated && at !== undefined) ??
        pass.find(({ value: at }) => at !== undefined))?.value;
    if (value === undefined || target === undefined || target <= 0 || value < 0)
        return "";
    const scale = Math.min(Math.max(value, (target * 4) / 3), target * MAX_TIMES_TARGET);
    return bar(value / scale, [target / scale], VALUE_WIDTH);
}
function targetTexts({ value, pass, warning }) {
    const text = ({ criteria, value: at, isViolated }) => {
        const cameTo = (0,events_evaluation/* isRelative */.n3)(criteria) && at !== undefined ? ` (${shortNumber(at)})` : "";
        const sign = isViolated ? " ✗" : " ✓";
        return `${criteria}${cameTo}${value === undefined ? "" : sign}`;
    };
    return { pass: pass.map(text), warning: warning.map(text) };
}
function changeText(indicator) {
    const { value, before } = indicator;
    if (value === undefined || before === undefined)
        return "";
    if (value === before)
        return "= the same";
    const percent = (0,events_evaluation/* changePercent */.AI)(indicator);
    const change = percent === undefined ? shortNumber(value - before) : signedPercent(percent);
    const sign = value > before ? "▲" : "▼";
    const lowerIsBetter = (0,events_evaluation/* isLowerBetter */.ui)(indicator);
    if (lowerIsBetter === undefined)
        return `${sign} ${change}`;
    return `${sign} ${change} ${value < before === lowerIsBetter ? "better" : "worse"}`;
}
function scoreText(score, { pass, warning }) {
    const goals = [
        ...(pass === undefined ? [] : [`pass from ${shortNumber(pass)}`]),
        ...(warning === undefined ? [] : [`warning from ${shortNumber(warning)}`]),
    ];
    return `${shortNumber(score)} of 100${goals.length > 0 ? ` (${goals.join(", ")})` : ""}`;
}
function indicatorHead(indicator) {
    const { sign, word } = shownAs(indicator);
    const { name, isKey, value } = indicator;
    return {
        sign,
        name,
        end: `${isKey ? " (key)" : ""}: ${value === undefined ? word : `${shortNumber(value)}, ${word}`}`,
    };
}
function indicatorDetails(indicator) {
    const { problem, before = 0 } = indicator;
    const { pass, warning } = targetTexts(indicator);
    const change = changeText(indicator);
    return [
        ...(problem ? [problem] : []),
        ...(pass.length > 0 ? [`should be ${pass.join(", ")}`] : []),
        ...(warning.length > 0 ? [`for a warning ${warning.join(", ")}`] : []),
        ...(change ? [`before ${shortNumber(before)}, ${change}`] : []),
    ].join("; ");
}

;// CONCATENATED MODULE: ./src/cards/markdown.ts




const MAX_MARKDOWN_CHARACTERS = 65_000;
const ROWS = [100, 50, 20, 10, 5, 1];
function cardMarkdown(card, maxCharacters = MAX_MARKDOWN_CHARACTERS) {
    for (const rows of ROWS) {
        const markdown = rendered(card, rows);
        if (markdown.length <= maxCharacters)
            return markdown;
    }
    const short = rendered({
        ...card,
        facts: card.facts.slice(0, 3),
        text: card.text.slice(0, 1),
        links: card.links.slice(-2),
        evaluation: undefined,
    }, 0);
    return short.length <= maxCharacters ? short : `### ${escaped(headline(card))}\n`;
}
function rendered(card, rows) {
    const { text, notes, facts, links, evaluation } = card;
    const parts = [
        `### ${escaped(headline(card))}`,
        ...notes.map((note) => `> [!WARNING]\n> ${escaped(note)}`),
        text.map(escaped).join("  \n"),
        ...(evaluation ? evaluationParts(evaluation, card, rows) : []),
        (0,markdown/* factTable */.B)(facts.map(({ name, value }) => [escaped(name), escaped(value)])).join("\n"),
        links.map(linkMarkdown).join(" · "),
    ];
    return `${parts.filter(Boolean).join("\n\n")}\n`;
}
function evaluationParts(evaluation, { goals }, rows) {
    const { score, indicators } = evaluation;
    const shown = sortedIndicators(evaluation).slice(0, rows);
    const more = indicators.length - shown.length;
    const remarks = [
        ...(shown.some(({ isKey }) => isKey)
            ? ["🔑 key objective: when it fails, the evaluation fails"]
            : []),
        ...(shown.some((indicator) => valueBar(indicator) !== "") ? ["┃ is the target"] : []),
        ...(more > 0 ? [`${more} more objectives are not shown`] : []),
    ];
    return [
        score === undefined
            ? ""
            : `**Score** \`${scoreBar(score, [goals.pass, goals.warning])}\` ${escaped(scoreText(score, goals))}`,
        countsOf(evaluation),
        objectives(shown),
        remarks.length > 0 ? `<sub>${remarks.join(" · ")}</sub>` : "",
    ];
}
function objectives(shown) {
    const columns = [
        { title: "", cell: (indicator) => Object.values(shownAs(indicator)).join(" ") },
        {
            title: "objective",
            cell: ({ name, isKey, problem }) => `**${escaped(name)}**${isKey ? " 🔑" : ""}${problem ? `<br>${escaped(problem)}` : ""}`,
        },
        {
            title: "value",
            isNumber: true,
            cell: ({ value }) => (value === undefined ? "" : escaped(shortNumber(value))),
        },
        {
            title: "against the target",
            cell: (indicator) => (valueBar(indicator) ? `\`${valueBar(indicator)}\`` : ""),
        },
        { title: "pass when", cell: (indicator) => lined(targetTexts(indicator).pass) },
        { title: "warning when", cell: (indicator) => lined(targetTexts(indicator).warning) },
        {
            title: "change",
            cell: (indicator) => lined(changeText(indicator)
                ? [changeText(indicator), `before ${shortNumber(indicator.before ?? 0)}`]
                : []),
        },
    ];
    const used = columns
        .map((column) => ({ ...column, cells: shown.map((indicator) => column.cell(indicator)) }))
        .filter(({ cells }) => cells.some(Boolean));
    const line = (cells) => `| ${cells.join(" | ")} |`;
    if (shown.length === 0)
        return "";
    return [
        line(used.map(({ title }) => title)),
        line(used.map(({ isNumber }) => (isNumber ? "---:" : ":---"))),
        ...shown.map((_, i) => line(used.map(({ cells }) => cells[i] ?? ""))),
    ].join("\n");
}
function lined(texts) {
    return texts.map((text) => unbroken(escaped(text))).join("<br>");
}
function unbroken(text) {
    return text.replaceAll(" ", "\u00a0");
}
function linkMarkdown({ label, url }) {
    return `[${escaped(label)}](<${url}>)`;
}
function escaped(text) {
    return (0,markdown/* escapeMarkdown */.F)(text)
        .replace(/^(\d{1,9})\.(?=\s|$)/, "$1\\.")
        .replace(/^=/, "\\=");
}

;// CONCATENATED MODULE: ./src/cards/slack.ts



const MAX_BLOCKS = 50;
const MAX_HEADER_CHARACTERS = 150;
const MAX_SECTION_CHARACTERS = 3_000;
const MAX_FIELDS = 10;
const MAX_FIELD_CHARACTERS = 2_000;
const slack_MAX_INDICATORS = 30;
const MAX_LINKS_CHARACTERS = 2_900;
const LINK_SEPARATOR = "  ·  ";
function cardSlack(card) {
    const { text, notes, facts, links, evaluation } = card;
    const blocks = [
        { type: "header", text: plain(headline(card), MAX_HEADER_CHARACTERS) },
        ...notes.map((note) => section(`⚠️ ${note}`)),
        ...(text.length > 0 ? [section(text.join("\n"))] : []),
    ];
    if (evaluation) {
        const score = evaluation.score === undefined
            ? []
            : [
                "Score " +
                    `${scoreBar(evaluation.score, [card.goals.pass, card.goals.warning])} ` +
                    `${scoreText(evaluation.score, card.goals)}`,
            ];
        const summary = [...score, ...(evaluation.indicators.length > 0 ? [countsOf(evaluation)] : [])];
        if (summary.length > 0)
            blocks.push(section(summary.join("\n")));
        const indicators = sortedIndicators(evaluation);
        for (const indicator of indicators.slice(0, slack_MAX_INDICATORS))
            blocks.push(section(indicatorText(indicator)));
        if (indicators.length > slack_MAX_INDICATORS)
            blocks.push(section(`… and ${indicators.length - slack_MAX_INDICATORS} more objectives`));
    }
    for (let i = 0; i < facts.length; i += MAX_FIELDS) {
        blocks.push({
            type: "section",
            fields: facts
                .slice(i, i + MAX_FIELDS)
                .map(({ name, value }) => plain(`${name}: ${value}`, MAX_FIELD_CHARACTERS)),
        });
    }
    const linked = links.map(({ label, url }) => `<${escapeSlack(url)}|${escapeSlack(label).replaceAll("|", "¦")}>`);
    const line = linked.reduceRight((kept, link) => [link, ...kept].join(LINK_SEPARATOR).length > MAX_LINKS_CHARACTERS ? kept : [link, ...kept], []);
    if (line.length > 0)
        blocks.push({
            type: "context",
            elements: [{ type: "mrkdwn", text: line.join(LINK_SEPARATOR), verbatim: true }],
        });
    return {
        text: escapeSlack((0,visible/* unlinked */.hd)(headline(card))),
        mrkdwn: false,
        blocks: blocks.length <= MAX_BLOCKS
            ? blocks
            : [...blocks.slice(0, MAX_BLOCKS - 1), ...blocks.slice(-1)],
        unfurl_links: false,
        unfurl_media: false,
    };
}
function indicatorText(indicator) {
    const { sign, name, end } = indicatorHead(indicator);
    return [`${sign} ${name}${end}`, indicatorDetails(indicator)].filter(Boolean).join("\n");
}
function escapeSlack(text) {
    return text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c);
}
function section(text) {
    return { type: "section", text: plain(text, MAX_SECTION_CHARACTERS) };
}
function plain(text, maxCharacters) {
    const whole = (0,visible/* unlinked */.hd)(text);
    const cut = whole.length <= maxCharacters
        ? whole
        : `${whole
            .slice(0, maxCharacters - 1)
            .toWellFormed()
            .replace(/\ufffd$/, "")}…`;
    return { type: "plain_text", text: cut || " ", emoji: false };
}

;// CONCATENATED MODULE: ./src/cards/teams.ts



const MAX_BYTES = 26 * 1024;
const teams_ROWS = [40, 20, 10, 5, 0];
const MAX_ACTIONS = 6;
function cardTeams(card) {
    for (const rows of teams_ROWS) {
        const fitting = message(card, rows);
        if (Buffer.byteLength(JSON.stringify(fitting)) <= MAX_BYTES)
            return fitting;
    }
    return message({ ...card, facts: [], text: [], links: card.links.slice(-2) }, 0);
}
function message(card, rows) {
    const { text, notes, facts, links, evaluation } = card;
    const body = [
        runs([{ text: headline(card), size: "Large", weight: "Bolder" }]),
        ...notes.map((note) => ({
            type: "Container",
            style: "warning",
            items: [runs([{ text: note, weight: "Bolder" }])],
        })),
        ...text.map((line) => runs([{ text: line }])),
        ...(evaluation ? evaluationItems(evaluation, card, rows) : []),
        ...facts.map(({ name, value }, i) => runs([{ text: `${name}: `, weight: "Bolder" }, { text: value }], i === 0 ? undefined : "Small")),
    ];
    const actions = links
        .slice(-MAX_ACTIONS)
        .map(({ label, url }) => ({ type: "Action.OpenUrl", title: label, url }));
    const content = {
        $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
        type: "AdaptiveCard",
        version: "1.4",
        msteams: { width: "Full" },
        body,
        ...(actions.length > 0 && { actions }),
    };
    return {
        type: "message",
        attachments: [
            { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content },
        ],
    };
}
function evaluationItems(evaluation, { goals }, rows) {
    const { score, indicators } = evaluation;
    const shown = sortedIndicators(evaluation).slice(0, rows);
    return [
        ...(score === undefined
            ? []
            : [
                runs([
                    { text: "Score ", weight: "Bolder" },
                    { text: scoreBar(score, [goals.pass, goals.warning]), fontType: "Monospace" },
                    { text: ` ${scoreText(score, goals)}` },
                ]),
            ]),
        ...(indicators.length === 0 ? [] : [runs([{ text: countsOf(evaluation) }])]),
        ...shown.flatMap(indicatorItems),
        ...(indicators.length > shown.length
            ? [runs([{ text: `… and ${indicators.length - shown.length} more objectives` }])]
            : []),
    ];
}
function indicatorItems(indicator) {
    const { sign, name, end } = indicatorHead(indicator);
    const details = indicatorDetails(indicator);
    return [
        runs([{ text: `${sign} ` }, { text: name, weight: "Bolder" }, { text: end }]),
        ...(details ? [runs([{ text: details, size: "Small", isSubtle: true }], "None")] : []),
    ];
}
function runs(inlines, spacing) {
    return {
        type: "RichTextBlock",
        ...(spacing && { spacing }),
        inlines: inlines.map(({ text, ...style }) => ({
            type: "TextRun",
            text: (0,visible/* unlinked */.hd)(text),
            ...style,
        })),
    };
}

;// CONCATENATED MODULE: ./src/cards/text.ts


const text_MAX_INDICATORS = 50;
function cardText(card) {
    const { text, notes, facts, links, evaluation } = card;
    return [
        headline(card),
        ...notes.map((note) => `! ${note}`),
        ...text.map((line) => `  ${line}`),
        ...(evaluation ? evaluationLines(evaluation, card) : []),
        ...facts.map(({ name, value }) => `- ${name}: ${value}`),
        ...links.map(({ label, url }) => `- ${label}: ${url}`),
    ].join("\n");
}
function evaluationLines(evaluation, { goals }) {
    const { score, indicators } = evaluation;
    const shown = sortedIndicators(evaluation).slice(0, text_MAX_INDICATORS);
    return [
        ...(score === undefined ? [] : [`- Score: ${scoreText(score, goals)}`]),
        ...(indicators.length === 0 ? [] : [`- ${countsOf(evaluation)}`]),
        ...shown.map((indicator) => `- ${text_indicatorText(indicator)}`),
        ...(indicators.length > shown.length
            ? [`- … and ${indicators.length - shown.length} more objectives`]
            : []),
    ];
}
function text_indicatorText(indicator) {
    const { sign, name, end } = indicatorHead(indicator);
    return [`${sign} ${name}${end}`, indicatorDetails(indicator)].filter(Boolean).join("; ");
}

;// CONCATENATED MODULE: ./src/cards/index.ts











function cardContext(card) {
    return {
        title: headline(card),
        text: cardText(card),
        markdown: cardMarkdown(card),
        slack: cardSlack(card),
        teams: cardTeams(card),
        data: dataOfCard(card),
    };
}


/***/ }),

/***/ 73793:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ evaluate_job)
});

// EXTERNAL MODULE: ./src/cards/index.ts + 8 modules
var cards = __webpack_require__(71567);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/events/evaluation.ts
var events_evaluation = __webpack_require__(69472);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/jobs/channels/message.ts
var message = __webpack_require__(34366);
// EXTERNAL MODULE: ./src/jobs/core/outgoing-text.ts
var outgoing_text = __webpack_require__(68996);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(38177);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/bridge.ts
var bridge = __webpack_require__(31643);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/events/sequence-events.ts
var sequence_events = __webpack_require__(98957);
// EXTERNAL MODULE: ./src/domain/events/sequence-trigger.ts
var sequence_trigger = __webpack_require__(52738);
// EXTERNAL MODULE: ./src/keptn/abort-sequence.ts
var abort_sequence = __webpack_require__(96352);
// EXTERNAL MODULE: ./src/keptn/start-sequence.ts
var start_sequence = __webpack_require__(49174);
// EXTERNAL MODULE: ./src/domain/failure.ts
var domain_failure = __webpack_require__(65410);
// EXTERNAL MODULE: ./src/keptn/sequence-words.ts
var sequence_words = __webpack_require__(95737);
;// CONCATENATED MODULE: ./src/jobs/slo/control-plane.ts















const STARTED = (0,event_type/* taskEventType */.ML)("evaluation", "started");
const FINISHED = (0,event_type/* taskEventType */.ML)("evaluation", "finished");
const LABEL = "evaluationKey";
const START_MS = 120_000;
const FIRST_LOOK_MS = 1_000;
const MAX_LOOK_MS = 60_000;
const GROWTH = 1.5;
const LOOKS_PER_STATE = 4;
const STORE_LAG_MS = 30_000;
const UNSEEN_MS = 120_000;
const ODD_ANSWERS_MS = 60_000;
const ABORT_MS = 3_500;
const NO_PROJECT = /unable to retrieve shipyard|could not find shipyard/i;
const CODES = new Map([
    ["unauthorized", "CA-302"],
    ["refused", "CA-303"],
]);
const NOT_SEEN = "was not seen yet";
const MAX_READS = 3;
const READ_PAUSE_MS = 2_000;
async function askControlPlane(plane, { scope, window, isPart }, request) {
    const { clock, console, stop, runUrl, environment, deadlineMs, assignment: { task }, } = request;
    const key = (0,message/* keyOf */.TN)(request);
    const keptnContext = isPart ? task.keptnContext : contextFor(key, scope);
    const own = { scope, keptnContext, isOurs: (event) => !isPart || isMarked(event, key) };
    const url = (0,bridge/* evaluationUrl */.c)(plane.address, keptnContext, scope.stage);
    const begun = await eventsOf(plane, own, request);
    if (stop.aborted)
        return {
            keptnContext,
            url,
            data: undefined,
            state: begun.length > 0 ? "was not waited for" : "was not asked for",
        };
    const isEarlier = begun.length > 0;
    if (!isEarlier) {
        await requireService(plane, scope, request);
        const trigger = (0,sequence_trigger.sequenceTrigger)({ scope, sequence: sequence_trigger/* EVALUATION_SEQUENCE */.B, window, data: {}, labels: { [LABEL]: key } }, keptnContext, runUrl, (0,masking/* createMasker */.aD)((0,masking/* secretsOfEnvironment */.O0)(environment), [
            key,
            scope.project,
            scope.stage,
            scope.service,
            runUrl,
        ]));
        const start = await (0,start_sequence/* startOnce */.a)(trigger, {
            plane,
            clock,
            console,
            cancelled: stop,
            project: scope.project,
            startMs: Math.min(START_MS, Math.max(0, deadlineMs - clock.nowMs())),
            ...(isPart && { isOurs: own.isOurs }),
        });
        if (stop.aborted)
            return {
                keptnContext,
                url,
                data: undefined,
                state: isPart || start.kind === "not-started"
                    ? "was not waited for"
                    : await leave(plane, clock, own, "was not waited for"),
            };
        if (start.kind === "not-started")
            throw failed("could not be started", start.failure, plane);
        if (start.kind === "unclear")
            throw new errors/* UserError */.yo("Whether the evaluation was started could not be found out: " +
                `${(0,domain_failure/* explain */.W)(start.failure, plane)} Look for the context ` +
                `${keptnContext} in the Bridge.`, "CA-301");
    }
    console.info(`The evaluation of ${scope.service} in ${scope.stage} ` +
        `${isEarlier ? "was asked for before, and is taken up again" : "was asked for"}: ` +
        `${url}`);
    const ended = await untilEnd(plane, own, request);
    if ("state" in ended)
        return {
            keptnContext,
            url,
            data: undefined,
            state: isPart ? ended.state : await leave(plane, clock, own, ended.state),
        };
    return { keptnContext, url, data: ended.data, state: "" };
}
function contextFor(key, { project, stage, service }) {
    const digest = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify(["slo.evaluate", key, project, stage, service]))
        .digest("hex");
    return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
function isMarked({ data }, key) {
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    return (0,json/* isJsonObject */.OW)(labels) && (0,json/* getOwn */.Ng)(labels, LABEL) === key;
}
async function eventsOf(plane, { scope, keptnContext, isOurs }, { clock, stop }) {
    for (let attempt = 1;; attempt++) {
        const read = await plane.events(scope.project, keptnContext, stop);
        if (read.ok)
            return read.value.filter(isOurs);
        if (stop.aborted)
            return [];
        if (attempt >= MAX_READS || read.failure.kind === "unauthorized")
            throw failed("was not asked for, since what was asked for before could not be read", read.failure, plane);
        await clock.sleep(READ_PAUSE_MS * attempt, stop);
    }
}
async function requireService(plane, scope, { stop }) {
    const missing = await plane.missingService(scope, stop);
    if (missing.ok && missing.value)
        throw new errors/* UserError */.yo(`with.service: stage ${scope.stage} of project ${scope.project} has no service ` +
            `${(0,errors/* quote */.hD)(scope.service)}; ${(0,sequence_words/* nameServices */.e)(missing.value)}.`, "CA-207");
}
function untilEnd(plane, own, request) {
    return new Watch(plane, own, request).untilEnd();
}
class Watch {
    plane;
    own;
    request;
    #begunMs;
    #what;
    #state = NOT_SEEN;
    #isSeen = false;
    #isReported = false;
    #readMs;
    #overSinceMs;
    constructor(plane, own, request) {
        this.plane = plane;
        this.own = own;
        this.request = request;
        this.#begunMs = this.#readMs = request.clock.nowMs();
        this.#what = `The evaluation of ${own.scope.service} in ${own.scope.stage}`;
    }
    async untilEnd() {
        const { clock, console, stop, deadlineMs } = this.request;
        const { scope, keptnContext } = this.own;
        let pauseMs = FIRST_LOOK_MS;
        for (let look = 0;; look++) {
            await this.#pause(pauseMs);
            if (stop.aborted)
                return { state: this.#state };
            pauseMs = Math.min(MAX_LOOK_MS, pauseMs * GROWTH);
            const read = await this.plane.events(scope.project, keptnContext, stop);
            if (stop.aborted)
                return { state: this.#state };
            if (read.ok) {
                const data = await this.#resultIn(read.value, look % LOOKS_PER_STATE === 0);
                if (data)
                    return { data };
                if (clock.nowMs() >= deadlineMs)
                    return { state: this.#state };
            }
            else {
                this.#bear(read.failure);
                if (clock.nowMs() >= deadlineMs)
                    return { state: "could not be read at last" };
                console.info(`${read.failure.message}; trying again.`);
            }
        }
    }
    #pause(pauseMs) {
        const { clock, stop, deadlineMs } = this.request;
        const dueMs = this.#overSinceMs === undefined ? pauseMs : READ_PAUSE_MS;
        return clock.sleep(Math.min(dueMs, Math.max(0, deadlineMs - clock.nowMs())), stop);
    }
    #bear(failure) {
        const isOdd = failure.kind === "refused" || failure.kind === "unexpected";
        const oddMs = this.request.clock.nowMs() - this.#readMs;
        if (failure.kind === "unauthorized" || (isOdd && oddMs >= ODD_ANSWERS_MS))
            throw failed("was started and cannot be read", failure, this.plane);
    }
    async #resultIn(all, isStateDue) {
        const { scope, isOurs } = this.own;
        const nowMs = (this.#readMs = this.request.clock.nowMs());
        const events = all.filter(isOurs);
        this.#isSeen ||= events.length > 0;
        const over = events.find((event) => event.type === (0,sequence_events/* sequenceEventType */.ii)(scope.stage, sequence_trigger/* EVALUATION_SEQUENCE */.B, "finished"));
        const worst = worstEnd(events, scope, over !== undefined);
        if (worst)
            return worst.data;
        if (this.#isSeen && this.#state === NOT_SEEN)
            this.#state = "was not over";
        if (isStateDue || over)
            await this.#lookAtState();
        if (over)
            this.#refuseEmptyEnd(over, nowMs);
        if (!this.#isSeen && nowMs - this.#begunMs >= UNSEEN_MS)
            throw new errors/* UserError */.yo(`${this.#what} did not begin: the control plane took the event and shows nothing of ` +
                "it. Check project, stage and service, and whether the token may read this " +
                "project.", "CA-411");
        return undefined;
    }
    async #lookAtState() {
        const { scope, keptnContext } = this.own;
        const view = await this.plane.sequence(scope.project, keptnContext, this.request.stop);
        const shown = view.ok ? view.value?.state : undefined;
        this.#isSeen ||= shown !== undefined;
        if (shown === "aborted")
            throw new errors/* UserError */.yo(`${this.#what} was aborted in the control plane.`, "CA-411");
        if (shown === "timedOut")
            throw new errors/* UserError */.yo(`${this.#what} timed out in the control plane: no service evaluates there.`, "CA-411");
        if (shown !== "waiting")
            return;
        this.#state = "waited for another sequence of the same stage and service to end";
        if (!this.#isReported)
            this.request.console.info("The evaluation waits: another sequence of this service runs in the stage.");
        this.#isReported = true;
    }
    #refuseEmptyEnd(over, nowMs) {
        if (NO_PROJECT.test(messageIn(over)))
            throw new errors/* UserError */.yo(`with.project: the control plane has no project ${(0,errors/* quote */.hD)(this.own.scope.project)}, or ` +
                `cannot read its shipyard${messageIn(over)}.`, "CA-207");
        this.#overSinceMs ??= nowMs;
        if (nowMs - this.#overSinceMs >= STORE_LAG_MS)
            throw new errors/* UserError */.yo(`${this.#what} ended without a result${messageIn(over)}.`, "CA-411");
    }
}
function worstEnd(events, scope, isOver) {
    const of = (type) => events.filter((event) => event.type === type && inScope(event, scope));
    const ends = of(FINISHED);
    if (!isOver && ends.length < of(STARTED).length)
        return undefined;
    const [worst] = ends.sort((a, b) => badness(b) - badness(a));
    return worst;
}
function badness({ data }) {
    const { isErrored, result } = (0,events_evaluation/* evaluationIn */.gH)(data);
    return (0,outcome/* severity */.yf)(isErrored ? "errored" : result);
}
function inScope({ data }, { stage, service }) {
    return (0,json/* getOwn */.Ng)(data, "stage") === stage && (0,json/* getOwn */.Ng)(data, "service") === service;
}
function messageIn({ data }) {
    const message = (0,json/* getOwn */.Ng)(data, "message");
    const [line = ""] = typeof message === "string" ? message.trimStart().split(/\r?\n/, 1) : [];
    return line === ""
        ? ""
        : `: ${line
            .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
            .trim()
            .replace(/\.$/, "")}`;
}
async function leave(plane, clock, { scope, keptnContext }, state) {
    const aborted = await (0,abort_sequence/* abortSequence */.E)({
        plane,
        clock,
        project: scope.project,
        keptnContext,
        limitMs: ABORT_MS,
    });
    if (aborted === "aborted")
        return `${state}; it was aborted`;
    return (`${state}; ` +
        `${aborted === "asked" ? "the control plane was asked to abort it" : "it could not be aborted and goes on"}`);
}
function failed(what, failure, plane) {
    const code = CODES.get(failure.kind) ?? "CA-301";
    return new errors/* UserError */.yo(`The evaluation ${what}: ${(0,domain_failure/* explain */.W)(failure, plane)}`, code);
}

// EXTERNAL MODULE: ./src/jobs/slo/goals.ts
var goals = __webpack_require__(47751);
// EXTERNAL MODULE: ./src/jobs/http/exchange.ts
var exchange = __webpack_require__(34332);
// EXTERNAL MODULE: ./src/jobs/http/explanation.ts
var explanation = __webpack_require__(21858);
// EXTERNAL MODULE: ./src/jobs/http/retry.ts
var retry = __webpack_require__(8403);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(33139);
;// CONCATENATED MODULE: ./src/jobs/slo/query.ts



const MAX_FILTERS = 50;
const PLACEHOLDER = /\$(?:LABEL\.([\w./-]{1,200})|\{?([A-Za-z_]\w{0,99})\}?)/g;
function queryOf({ name, query }, setting) {
    const refuse = (words, fix) => new errors/* UserError */.yo(`with.queries.${name}: ${words}; ${fix}.`, "CA-207");
    const safe = (placeholder, value) => {
        if (!/^[\w.-]+$/.test(value))
            throw refuse(`${placeholder} is ${(0,errors/* quote */.hD)(value)}`, "only letters, digits, _, . and - come into a query");
        return value;
    };
    const known = valuesIn(setting);
    const labels = labelsIn(setting.event);
    const hasGroups = /label_replace\s*\(/.test(query);
    return query.replaceAll(PLACEHOLDER, (placeholder, label, word) => {
        if (label !== undefined) {
            const found = [...labels.keys()]
                .filter((key) => label.startsWith(key))
                .sort((a, b) => b.length - a.length)[0];
            if (found === undefined)
                throw refuse(`the event has no label for ${(0,errors/* quote */.hD)(placeholder)}`, `it has ${labels.size === 0 ? "none" : [...labels.keys()].slice(0, 10).map(errors/* quote */.hD).join(", ")}`);
            return safe(`$LABEL.${found}`, labels.get(found) ?? "") + label.slice(found.length);
        }
        const value = known.get(word ?? "");
        if (value !== undefined)
            return safe(placeholder, value);
        if (hasGroups && /^[a-z]/.test(word ?? ""))
            return placeholder;
        if (word === "DEPLOYMENT")
            throw refuse("the event names no deployment for $DEPLOYMENT", "write direct, primary or canary in its place, or let a task of the sequence report data.deployment");
        if (word?.startsWith("__"))
            throw refuse(`${(0,errors/* quote */.hD)(placeholder)} is a variable of Grafana, which Prometheus does not know`, "write a duration such as 5m, or $DURATION_SECONDS");
        throw refuse(`nothing is known for ${(0,errors/* quote */.hD)(placeholder)}`, "known are $PROJECT, $STAGE, $SERVICE, $DURATION_SECONDS, $DEPLOYMENT, " +
            "$LABEL.‹name› and the custom filters of the event");
    });
}
function valuesIn({ scope, window, event }) {
    const seconds = Math.ceil((Date.parse(window.end) - Date.parse(window.start)) / 1_000);
    const deployment = deploymentIn((0,task/* dataOf */.qu)(event));
    const own = [
        ["PROJECT", scope.project],
        ["STAGE", scope.stage],
        ["SERVICE", scope.service],
        ["DURATION_SECONDS", `${seconds}s`],
    ];
    const filters = filtersIn((0,task/* dataOf */.qu)(event)).flatMap(([key, value]) => [
        [key, value],
        [key.toUpperCase(), value],
    ]);
    return new Map([
        ...filters,
        ...own,
        ...(deployment === undefined ? [] : [["DEPLOYMENT", deployment]]),
    ]);
}
function deploymentIn(data) {
    const getSli = (0,json/* getOwn */.Ng)(data, "get-sli");
    const deployment = (0,json/* getOwn */.Ng)(data, "deployment");
    const names = (0,json/* isJsonObject */.OW)(deployment) ? (0,json/* getOwn */.Ng)(deployment, "deploymentNames") : undefined;
    const candidates = [
        (0,json/* isJsonObject */.OW)(getSli) ? (0,json/* getOwn */.Ng)(getSli, "deployment") : undefined,
        deployment,
        Array.isArray(names) ? names[0] : undefined,
        (0,json/* isJsonObject */.OW)(deployment) ? (0,json/* getOwn */.Ng)(deployment, "deploymentstrategy") : undefined,
    ];
    return candidates.find((candidate) => typeof candidate === "string" && candidate !== "");
}
function labelsIn(event) {
    const labels = (0,json/* getOwn */.Ng)((0,task/* dataOf */.qu)(event), "labels");
    return new Map(Object.entries((0,json/* isJsonObject */.OW)(labels) ? labels : {}).filter((label) => typeof label[1] === "string" && label[0] !== ""));
}
function filtersIn(data) {
    const getSli = (0,json/* getOwn */.Ng)(data, "get-sli");
    const filters = (0,json/* isJsonObject */.OW)(getSli) ? (0,json/* getOwn */.Ng)(getSli, "customFilters") : undefined;
    return (Array.isArray(filters) ? filters.slice(0, MAX_FILTERS) : []).flatMap((filter) => {
        const [key, value] = (0,json/* isJsonObject */.OW)(filter)
            ? [(0,json/* getOwn */.Ng)(filter, "key"), (0,json/* getOwn */.Ng)(filter, "value")]
            : [];
        return typeof key === "string" && typeof value === "string"
            ? [[key, value.replace(/['"]/g, "")]]
            : [];
    });
}

// EXTERNAL MODULE: ./src/jobs/slo/result.ts
var slo_result = __webpack_require__(22774);
;// CONCATENATED MODULE: ./src/jobs/slo/prometheus.ts









const REQUEST_MS = 30_000;
const MAX_SAID_CHARACTERS = 200;
const COMPARE = {
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
    "=": (a, b) => a === b,
    "==": (a, b) => a === b,
};
async function measureWithPrometheus(scope, window, request) {
    const objectives = objectivesIn(request.parameters);
    const queries = objectives.map((objective) => queryOf(objective, { scope, window, event: request.assignment.event }));
    const server = serverOf(request);
    const results = [];
    for (const [i, objective] of objectives.entries()) {
        const question = { name: objective.name, query: queries[i] ?? "", time: window.end };
        const measured = await ask(question, server, request);
        results.push(resultOf(objective, measured));
    }
    const counting = results.flatMap((result, i) => (0,json/* getOwn */.Ng)(result, "status") === "info"
        ? []
        : [{ weight: objectives[i]?.weight ?? 0, points: (0,events_evaluation/* numberIn */.Po)((0,json/* getOwn */.Ng)(result, "score")) ?? 0 }]);
    const reachable = counting.reduce((sum, { weight }) => sum + weight, 0);
    const score = (100 * counting.reduce((sum, { points }) => sum + points, 0)) / reachable;
    const statuses = results.map((result) => (0,json/* getOwn */.Ng)(result, "status"));
    const result = (0,slo_result/* worstOf */.hm)(statuses);
    return {
        ...scope,
        labels: {},
        status: "succeeded",
        result,
        message: "",
        evaluation: {
            timeStart: window.start,
            timeEnd: window.end,
            result,
            score,
            sloFileContent: "",
            indicatorResults: results,
        },
    };
}
function objectivesIn({ queries, }) {
    if (!queries)
        throw new errors/* UserError */.yo("with.queries: prometheus needs the queries here, found nothing.", "CA-207");
    const objectives = Object.entries(queries).map(([name, objective]) => {
        const criteria = (of) => criteriaIn(objective[of], `with.queries.${name}.${of}`);
        const [pass, warning] = [criteria("pass"), criteria("warning")];
        if (pass.length === 0 && warning.length > 0)
            throw new errors/* UserError */.yo(`with.queries.${name}.warning: without pass there is nothing to warn about; give pass, too.`, "CA-207");
        return { name, query: objective.query, pass, warning, weight: objective.weight };
    });
    if (objectives.every(({ pass }) => pass.length === 0))
        throw new errors/* UserError */.yo("with.queries: no query has criteria, so nothing would be judged; give at least " +
            "one query criteria, such as pass: <600.", "CA-207");
    return objectives;
}
function criteriaIn(text, field) {
    if (text === undefined)
        return [];
    return text.split(/,|\band\b/).map((part) => {
        const [, sign = "", number = ""] = /^\s*(<=|>=|==|<|>|=)\s*([+-]?\d{1,15}(?:\.\d{1,15})?)\s*$/.exec(part) ?? [];
        const compare = COMPARE[sign];
        const value = Number(number);
        if (!compare)
            throw new errors/* UserError */.yo(`${field}: expected criteria such as <600 or >=99.5, <=100, found ${(0,errors/* quote */.hD)(text)}.`, "CA-207");
        return { text: part.trim(), value, holds: (measured) => compare(measured, value) };
    });
}
function serverOf({ parameters, environment, console }) {
    const { prometheus: variable = "" } = parameters;
    const address = prometheus_valueOf("prometheus", variable, environment);
    const base = URL.canParse(address) ? new URL(address) : undefined;
    if (!base || !/^https?:$/.test(base.protocol))
        throw new errors/* UserError */.yo(`with.prometheus: the environment variable ${variable} holds no address that begins with https:// or http://.`, "CA-207");
    if (base.username !== "" || base.password !== "")
        throw new errors/* UserError */.yo(`with.prometheus: the address in ${variable} has a name or password in it; give prometheus-token instead.`, "CA-207");
    base.pathname = `${base.pathname.replace(/(?<!\/)\/+$/, "").replace(/\/api\/v1(\/query)?$/, "")}/api/v1/query`;
    base.hash = "";
    const token = tokenIn(parameters["prometheus-token"], environment);
    if (token !== undefined &&
        base.protocol === "http:" &&
        !/^(localhost|127\..*|\[::1\])$/.test(base.hostname))
        console.warning("The address of Prometheus begins with http://, so its token crosses the network in clear; use https://.");
    return {
        href: base.href,
        shown: base.host,
        headers: token === undefined ? {} : { authorization: authorizationOf(token) },
        mask: (0,masking/* createMasker */.aD)([address, ...(token === undefined ? [] : [token]), ...(0,masking/* secretsOfEnvironment */.O0)(environment)], [base.host]),
    };
}
function tokenIn(name, environment) {
    if (name === undefined)
        return undefined;
    const token = prometheus_valueOf("prometheus-token", name, environment);
    if (!/^[\x20-\x7e]+$/.test(token))
        throw new errors/* UserError */.yo(`with.prometheus-token: the value of ${name} holds characters that a header cannot carry.`, "CA-207");
    return token;
}
function authorizationOf(token) {
    return /^(Basic|Bearer) /i.test(token) ? token : `Bearer ${token}`;
}
function prometheus_valueOf(parameter, variable, environment) {
    const value = environment[variable]?.trim();
    if (!value)
        throw new errors/* UserError */.yo(`with.${parameter}: the environment variable ${variable} is empty; add the line ` +
            `${variable}=… to the secret JOB_ENV, or the variable to env of the step.`, "CA-207");
    return value;
}
async function ask({ name, query, time }, server, { clock, stop, deadlineMs }) {
    const url = new URL(server.href);
    url.searchParams.set("query", query);
    url.searchParams.set("time", time);
    const refuse = (words, fix) => new errors/* UserError */.yo(`The query ${(0,errors/* quote */.hD)(name)} could not be measured: Prometheus at ${server.shown} ${words}. ${fix}`, "CA-411");
    for (let attempt = 1;; attempt++) {
        const answer = await (0,exchange/* exchange */.c)({
            method: "GET",
            href: url.href,
            headers: server.headers,
            body: undefined,
            timeoutMs: REQUEST_MS,
        }, stop, clock.nowMs());
        if (stop.aborted)
            throw refuse("was not waited for any longer", "The job was stopped.");
        if (answer.kind === "answered" && answer.status >= 200 && answer.status <= 299)
            return measuredIn(answer.document, refuse);
        const miss = answer.kind === "answered"
            ? { status: answer.status, reached: "maybe", retryAfterMs: answer.retryAfterMs }
            : { status: 0, reached: answer.reached, retryAfterMs: undefined };
        const waitMs = answer.kind === "broken" && answer.isFinal
            ? undefined
            : (0,retry/* nextAttemptMs */.T)(attempt, miss, {
                isRepeatable: true,
                leftMs: deadlineMs - clock.nowMs(),
                jitter: Math.random(),
            });
        if (waitMs === undefined)
            throw refusalOf(answer, server, refuse);
        await clock.sleep(waitMs, stop);
    }
}
function refusalOf(answer, { mask }, refuse) {
    if (answer.kind === "broken")
        return refuse(answer.words, "Check that the runner can reach it.");
    const said = mask((0,explanation/* explanationIn */.N)(answer.document)).slice(0, MAX_SAID_CHARACTERS).toWellFormed();
    const words = `answered HTTP ${answer.status}${said ? ` (${said})` : ""}`;
    if (answer.status === 401 || answer.status === 403)
        return refuse(words, "Check prometheus-token.");
    if (answer.status === 400 || answer.status === 422)
        return refuse(words, "Check the query.");
    return refuse(words, "Check the address.");
}
function measuredIn(document, refuse) {
    const sample = sampleIn(document, refuse);
    if (sample === undefined)
        return {
            missing: "no data: where no samples mean zero, as in a count of errors, end the query with `or vector(0)`",
        };
    const text = Array.isArray(sample) ? sample[1] : undefined;
    if (typeof text !== "string")
        throw refuse("answered something that is not its API's", "Check the address.");
    const value = Number(text);
    return Number.isFinite(value) && text.trim() !== ""
        ? { value }
        : { missing: `the query gives ${/^(NaN|[+-]?Inf)$/.test(text) ? text : "no number"}` };
}
function sampleIn(document, refuse) {
    const isSuccess = (0,json/* isJsonObject */.OW)(document) && (0,json/* getOwn */.Ng)(document, "status") === "success";
    const data = isSuccess ? (0,json/* getOwn */.Ng)(document, "data") : undefined;
    const type = (0,json/* isJsonObject */.OW)(data) ? (0,json/* getOwn */.Ng)(data, "resultType") : undefined;
    const result = (0,json/* isJsonObject */.OW)(data) ? (0,json/* getOwn */.Ng)(data, "result") : undefined;
    if (!Array.isArray(result))
        throw refuse("answered something that is not its API's", "Check the address.");
    if (type === "scalar")
        return result;
    if (type !== "vector")
        throw refuse(`gives ${type === "matrix" ? "a range of values" : "no number"}`, "A query has to give one number; leave the range of the outermost selector out.");
    const [series, ...more] = result;
    if (more.length > 0)
        throw refuse(`gives ${result.length} series`, "A query has to give one number; put sum(), avg() or max() around it.");
    if (series === undefined)
        return undefined;
    return (0,json/* isJsonObject */.OW)(series) ? ((0,json/* getOwn */.Ng)(series, "value") ?? null) : null;
}
const SHARES = new Map([
    ["pass", 1],
    ["warning", 0.5],
]);
function resultOf({ name, pass, warning, weight }, measured) {
    const targets = (criteria) => criteria.map(({ text, value, holds }) => ({
        criteria: text,
        targetValue: value,
        violated: "missing" in measured || !holds(measured.value),
    }));
    const status = statusOf(pass, warning, measured);
    return {
        displayName: name,
        status,
        score: weight * (SHARES.get(status) ?? 0),
        keySli: false,
        value: "missing" in measured
            ? { metric: name, value: 0, success: false, message: measured.missing }
            : { metric: name, value: measured.value, success: true },
        passTargets: targets(pass),
        warningTargets: targets(warning),
    };
}
function statusOf(pass, warning, measured) {
    if (pass.length === 0)
        return "info";
    if ("missing" in measured)
        return "fail";
    const hold = (criteria) => criteria.every(({ holds }) => holds(measured.value));
    if (hold(pass))
        return "pass";
    return warning.length > 0 && hold(warning) ? "warning" : "fail";
}

// EXTERNAL MODULE: ./src/domain/events/evaluation-window.ts
var evaluation_window = __webpack_require__(15377);
;// CONCATENATED MODULE: ./src/jobs/slo/window.ts





const MINIMUM_MS = 60_000;
function windowOf({ parameters, assignment: { event }, clock, console, }) {
    const { start = "", end = "", timeframe = "" } = parameters;
    const given = start !== "" || end !== "" || timeframe !== "";
    const test = given ? undefined : testOf((0,task/* dataOf */.qu)(event));
    if (test && Number.isNaN(test.lengthMs))
        console.warning("data.test.start and data.test.end of the event are no span of time, so the last five minutes are evaluated.");
    else if (test && test.lengthMs < MINIMUM_MS)
        console.notice(`The test took ${Math.round(test.lengthMs / 1_000)} s, and an evaluation looks ` +
            "at one minute at least: it begins earlier.");
    const usable = test && !Number.isNaN(test.lengthMs) ? test : undefined;
    try {
        return usable
            ? (0,evaluation_window/* evaluationWindow */.RR)({
                start: new Date(Math.min(usable.startMs, usable.endMs - MINIMUM_MS)).toISOString(),
                end: new Date(usable.endMs).toISOString(),
                timeframe: "",
            }, clock.nowMs())
            : (0,evaluation_window/* evaluationWindow */.RR)({ start, end, timeframe }, clock.nowMs());
    }
    catch (error) {
        throw named(error);
    }
}
const NAMES = ["start", "end", "timeframe"];
const windowChecks = [
    ...NAMES.map((name) => (0,job/* checkOf */.E)([name], ({ [name]: text }) => {
        if (text !== undefined)
            inWords(() => (name === "timeframe" ? (0,evaluation_window/* durationMs */.pc)(text) : (0,evaluation_window/* timeMs */.c5)(name, text)));
    })),
    (0,job/* checkOf */.E)(NAMES, ({ start = "", end = "", timeframe = "" }) => inWords(() => (0,evaluation_window/* evaluationWindow */.RR)({ start, end, timeframe }, Date.now()))),
];
function inWords(work) {
    try {
        work();
    }
    catch (error) {
        throw named(error);
    }
}
function named(error) {
    return error instanceof errors/* UserError */.yo
        ? new errors/* UserError */.yo(/^\w+: /.test(error.message) ? `with.${error.message}` : `with: ${error.message}`, "CA-207")
        : error;
}
function testOf(data) {
    const test = (0,json/* getOwn */.Ng)(data, "test");
    const [start, end] = ["start", "end"].map((name) => (0,json/* isJsonObject */.OW)(test) ? (0,json/* getOwn */.Ng)(test, name) : undefined);
    if (start === undefined && end === undefined)
        return undefined;
    const [startMs, endMs] = [start, end].map((time) => typeof time === "string" ? Date.parse(time) : NaN);
    return { startMs, endMs, lengthMs: endMs >= startMs ? endMs - startMs : NaN };
}

// EXTERNAL MODULE: ./src/jobs/slo/declarations.ts
var declarations = __webpack_require__(16046);
;// CONCATENATED MODULE: ./src/jobs/slo/evaluate.ts















const evaluate_job = (0,job/* jobOf */.Z)(declarations/* sloEvaluate */.EZ, {
    run,
    checks: [
        ...windowChecks,
        (0,job/* checkOf */.E)(["prometheus", "queries"], (parameters) => {
            requirePrometheus(parameters);
            if (parameters.prometheus !== undefined)
                objectivesIn(parameters);
        }),
    ],
});
function requirePrometheus({ prometheus, queries }) {
    if (prometheus === undefined && queries !== undefined)
        throw new errors/* UserError */.yo("with.queries: belongs to prometheus, which is not given.", "CA-207");
}
async function run(request) {
    const window = windowOf(request);
    const scope = scopeOf(request);
    if (request.parameters.prometheus !== undefined) {
        objectivesIn(request.parameters);
        const data = await measureWithPrometheus(scope, window, request);
        return judged(data, request, window, undefined);
    }
    const plane = planeOf(request, scope);
    const asked = await askControlPlane(plane, { scope, window, isPart: request.parameters["in-sequence"] }, request);
    if (asked.data === undefined)
        return stopped(asked, request, window);
    return judged(asked.data, request, window, asked);
}
function scopeOf({ parameters, assignment: { task } }) {
    const of = (name) => parameters[name] ?? task[name];
    return { project: of("project"), stage: of("stage"), service: of("service") };
}
function planeOf({ parameters, sequences, mode, assignment: { task } }, scope) {
    requirePrometheus(parameters);
    if (!sequences)
        throw new errors/* UserError */.yo("slo.evaluate asks the control plane, and there is none: give control-plane-url " +
            "and a token, or prometheus and queries.", "CA-202");
    if (task.name === "evaluation")
        throw new errors/* UserError */.yo(`slo.evaluate answers ${task.name}.${task.kind} here and would ask for another ` +
            "evaluation, and so on for ever. The control plane evaluates this task itself; " +
            "use slo.report on evaluation.finished, or prometheus.", "CA-207");
    const isSame = scope.project === task.project && scope.stage === task.stage && scope.service === task.service;
    if (parameters["in-sequence"] && scope.project === task.project && scope.stage === task.stage) {
        throw new errors/* UserError */.yo(`slo.evaluate would block service ${scope.service} in stage ${scope.stage}: of ` +
            "two sequences of one context and stage the control plane runs one and leaves " +
            "the other started for ever. in-sequence: true is for another stage; leave it " +
            "out, and evaluate another service, put a task evaluation into the shipyard, or " +
            "measure with prometheus.", "CA-207");
    }
    if (isSame && mode === "interactive") {
        throw new errors/* UserError */.yo("slo.evaluate would wait for ever: the control plane runs one sequence at a time " +
            `for service ${scope.service} in stage ${scope.stage}, and the one of this task ` +
            "is not over before the evaluation is. Put a task evaluation into the shipyard, " +
            "evaluate another stage or service (with.stage, with.service), or measure with " +
            "prometheus.", "CA-207");
    }
    return sequences;
}
async function judged(data, request, window, asked) {
    const evaluation = withWorse((0,events_evaluation/* evaluationIn */.gH)(data));
    const links = [
        ...(asked ? [{ label: "Evaluation in the Bridge", url: asked.url }] : []),
        ...(0,message/* ownLinks */.uA)(request, false),
    ];
    const card = (0,cards/* cardOf */.kY)({ type: (0,event_type/* taskEventType */.ML)("evaluation", "finished"), data }, {
        about: "evaluation",
        goals: (0,goals/* scoreGoals */.X)(evaluation.sloFile),
        links,
        mask: (0,outgoing_text/* maskFor */.A)(request, links),
    });
    await request.show((0,cards/* cardMarkdown */.cE)(card));
    const ending = endingOf(evaluation, request);
    return (0,job_result/* endedWith */.t)(ending, {
        ...passMessage(ending, request),
        labels: {},
        data: { ...(0,slo_result/* fieldsOf */.Pf)(evaluation), ...windowFields(evaluation, window), ...askedFields(asked) },
    });
}
function withWorse(evaluation) {
    const { result, ownResult = result } = evaluation;
    return (0,outcome/* severity */.yf)(ownResult) > (0,outcome/* severity */.yf)(result) ? { ...evaluation, result: ownResult } : evaluation;
}
function passMessage(ending, request) {
    if (ending.kind !== "judged" || ending.verdict !== "pass")
        return {};
    const { service, stage } = scopeOf(request);
    return { message: `${service} in ${stage}: ${ending.reason}.` };
}
function endingOf(evaluation, { parameters }) {
    const { indicators, message } = evaluation;
    const said = message.trim().split(/\r?\n/, 1)[0]?.replace(/\.$/, "") ?? "";
    if (evaluation.isErrored)
        return {
            kind: "judged",
            verdict: "errored",
            reason: `the evaluation could not be carried out${said ? `: ${said}` : ""}`,
            code: "CA-411",
        };
    const missing = indicators.filter(({ value }) => value === undefined);
    const ifMissing = parameters["nothing-measured"];
    if (!(0,events_evaluation/* hasMeasured */.nS)(evaluation)) {
        const why = missing
            .map(({ name, problem }) => `${name}: ${problem || "no value"}`)
            .slice(0, 3)
            .join("; ") || said;
        return ending(ifMissing, `nothing was measured${why ? ` (${why})` : ""}, so the evaluation says nothing about quality`);
    }
    const isOurs = parameters.prometheus !== undefined;
    const words = (0,slo_result/* scoreWords */.gu)(evaluation);
    if (!isOurs || missing.length === 0)
        return ending(evaluation.result, words);
    const judgedOnly = indicators
        .filter(({ value }) => value !== undefined)
        .map(({ status }) => status);
    const result = (0,slo_result/* worstOf */.hm)(judgedOnly);
    const worst = (0,outcome/* severity */.yf)(ifMissing) > (0,outcome/* severity */.yf)(result) ? ifMissing : result;
    return ending(worst, `${missing.length} of ${indicators.length} objectives could not be measured (${missing
        .slice(0, 3)
        .map(({ name, problem }) => `${name}: ${problem || "no value"}`)
        .join("; ")}); ${words}`);
}
function ending(verdict, reason) {
    return {
        kind: "judged",
        verdict,
        reason,
        ...(verdict === "errored" && { code: "CA-411" }),
        ...(verdict === "fail" && { code: "CA-401" }),
    };
}
function windowFields({ start, end }, window) {
    return { start: start || window.start, end: end || window.end };
}
function askedFields(asked) {
    return asked ? { evaluationUrl: asked.url, evaluationContext: asked.keptnContext } : {};
}
function stopped(asked, { stop }, window) {
    const because = stop.reason ?? "deadline";
    return (0,job_result/* endedWith */.t)({ kind: "stopped", because }, {
        labels: {},
        data: { ...window, ...askedFields(asked) },
        message: `The evaluation ${asked.state} when the job was ${because === "deadline" ? "out of time" : because}.`,
    });
}


/***/ })

};
