module.exports = {

/***/ 5595:
A=>{"use strict";let R="[^\\\\/]",E="[^/]",C="(?:\\/|$)",H="(?:^|\\/)",S=`\\.{1,2}${C}`,L="(?!\\.)",T=`(?!${H}${S})`,O=`(?!\\.{0,1}${C})`,N=`(?!${S})`,I="[^.\\/]",e=`${E}*?`,P={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:"(?=.)",QMARK:E,END_ANCHOR:C,DOTS_SLASH:S,NO_DOT:L,NO_DOTS:T,NO_DOT_SLASH:O,NO_DOTS_SLASH:N,QMARK_NO_DOT:I,STAR:e,START_ANCHOR:H,SEP:"/"},p={...P,SLASH_LITERAL:"[\\\\/]",QMARK:R,STAR:`${R}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"};A.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars:A=>({"!":{type:"negate",open:"(?:(?!(?:",close:`))${A.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}),globChars:A=>!0===A?p:P}},

/***/ 14006:
(n,i,s)=>{"use strict";let o=s(98016),w=s(64059);function d(n,i,s=!1){return i&&(null===i.windows||void 0===i.windows)&&(i={...i,windows:w.isWindows()}),o(n,i,s)}Object.assign(d,o),n.exports=d},

/***/ 31781:
(e,i,t)=>{"use strict";let s=t(64059),{CHAR_ASTERISK:n,CHAR_AT:o,CHAR_BACKWARD_SLASH:a,CHAR_COMMA:l,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:f,CHAR_FORWARD_SLASH:r,CHAR_LEFT_CURLY_BRACE:u,CHAR_LEFT_PARENTHESES:h,CHAR_LEFT_SQUARE_BRACKET:b,CHAR_PLUS:k,CHAR_QUESTION_MARK:p,CHAR_RIGHT_CURLY_BRACE:d,CHAR_RIGHT_PARENTHESES:g,CHAR_RIGHT_SQUARE_BRACKET:G}=t(5595),v=e=>e===r||e===a,x=e=>{!0!==e.isPrefix&&(e.depth=e.isGlobstar?1/0:1)};e.exports=(e,i)=>{let t,m,B=i||{},A=e.length-1,C=!0===B.parts||!0===B.tokens||!0===B.scanToEnd,D=[],E=[],P=[],T=e,j=-1,q=0,w=0,y=!1,z=!1,F=!1,H=!1,I=!1,J=!1,K=!1,L=!1,M=!1,N=!1,O=0,Q={value:"",depth:0,isGlob:!1},R=()=>j>=A,S=()=>T.charCodeAt(j+1),U=()=>(t=m,T.charCodeAt(++j));for(;j<A;){let e;if((m=U())===a){K=Q.backslashes=!0,(m=U())===u&&(J=!0);continue}if(!0===J||m===u){for(O++;!0!==R()&&(m=U());){if(m===a){K=Q.backslashes=!0,U();continue}if(m===u){O++;continue}if(!0!==J&&m===c&&(m=U())===c||!0!==J&&m===l){if(y=Q.isBrace=!0,F=Q.isGlob=!0,N=!0,!0===C)continue;break}if(m===d&&0==--O){J=!1,y=Q.isBrace=!0,N=!0;break}}if(!0===C)continue;break}if(m===r){if(D.push(j),E.push(Q),Q={value:"",depth:0,isGlob:!1},!0===N)continue;if(t===c&&j===q+1){q+=2;continue}w=j+1;continue}if(!0!==B.noext&&!0==(m===k||m===o||m===n||m===p||m===f)&&S()===h){if(F=Q.isGlob=!0,H=Q.isExtglob=!0,N=!0,m===f&&j===q&&(M=!0),!0===C){let e=0;for(;!0!==R()&&(m=U());){if(m===a){K=Q.backslashes=!0,U();continue}if(m===h){e++;continue}if(m===g&&0==--e){N=!0;break}}continue}break}if(m===n){if(t===n&&(I=Q.isGlobstar=!0),F=Q.isGlob=!0,N=!0,!0===C)continue;break}if(m===p){if(F=Q.isGlob=!0,N=!0,!0===C)continue;break}if(m===b){for(;!0!==R()&&(e=U());){if(e===a){K=Q.backslashes=!0,U();continue}if(e===G){z=Q.isBracket=!0,F=Q.isGlob=!0,N=!0;break}}if(!0===C)continue;break}if(!0!==B.nonegate&&m===f&&j===q){L=Q.negated=!0,q++;continue}if(!0!==B.noparen&&m===h){if(F=Q.isGlob=!0,!0===C){let e=1;for(;!0!==R()&&(m=U());){if(m===a){K=Q.backslashes=!0,U();continue}if(m===h){e++;continue}if(m===g&&0==--e){N=!0;break}}continue}break}if(!0===F){if(N=!0,!0===C)continue;break}}!0===B.noext&&(H=!1,F=!1);let V=T,W="",X="";q>0&&(W=T.slice(0,q),T=T.slice(q),w-=q),V&&!0===F&&w>0?(V=T.slice(0,w),X=T.slice(w)):!0===F?(V="",X=T):V=T,V&&""!==V&&"/"!==V&&V!==T&&v(V.charCodeAt(V.length-1))&&(V=V.slice(0,-1)),!0===B.unescape&&(X&&(X=s.removeBackslashes(X)),V&&!0===K&&(V=s.removeBackslashes(V)));let Y={prefix:W,input:e,start:q,base:V,glob:X,isBrace:y,isBracket:z,isGlob:F,isExtglob:H,isGlobstar:I,negated:L,negatedExtglob:M};if(!0===B.tokens&&(Y.maxDepth=0,v(m)||E.push(Q),Y.tokens=E),!0===B.parts||!0===B.tokens){let i;for(let t=0;t<D.length;t++){let s=void 0!==i?i+1:q,n=D[t],o=e.slice(s,n);B.tokens&&(0===t&&0!==q?(E[t].isPrefix=!0,E[t].value=W):E[t].value=o,x(E[t]),Y.maxDepth+=E[t].depth),n>=q&&(P.push(o),i=n)}let t=void 0!==i?i+1:q,s=e.slice(t);P.push(s),B.tokens&&i&&i+1<e.length&&(E[E.length-1].value=s,x(E[E.length-1]),Y.maxDepth+=E[E.length-1].depth),Y.slashes=D,Y.parts=P}return Y}},

/***/ 64059:
(e,t,r)=>{"use strict";let{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:a,REGEX_SPECIAL_CHARS:l,REGEX_SPECIAL_CHARS_GLOBAL:n}=r(5595);t.isObject=e=>null!==e&&"object"==typeof e&&!Array.isArray(e),t.hasRegexChars=e=>l.test(e),t.isRegexChar=e=>1===e.length&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(n,"\\$1"),t.toPosixSlashes=e=>e.replace(s,"/"),t.isWindows=()=>{if("u">typeof navigator&&navigator.platform){let e=navigator.platform.toLowerCase();return"win32"===e||"windows"===e}return!!("u">typeof process)&&!!process.platform&&"win32"===process.platform},t.removeBackslashes=e=>e.replace(a,e=>"\\"===e?"":e),t.escapeLast=(e,r,s)=>{let a=e.lastIndexOf(r,s);return -1===a?e:"\\"===e[a-1]?t.escapeLast(e,r,a-1):`${e.slice(0,a)}\\${e.slice(a)}`},t.removePrefix=(e,t={})=>{let r=e;return r.startsWith("./")&&(r=r.slice(2),t.prefix="./"),r},t.wrapOutput=(e,t={},r={})=>{let s=r.contains?"":"^",a=r.contains?"":"$",l=`${s}(?:${e})${a}`;return!0===t.negated&&(l=`(?:^(?!${l}).*$)`),l},t.basename=(e,{windows:t}={})=>{let r=e.split(t?/[\\/]/:"/"),s=r[r.length-1];return""===s?r[r.length-2]:s}},

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

/***/ 73382:
(t,e,s)=>{"use strict";s.d(e,{glob:()=>tm});var i=s(79896),r=s.t(i,2),n=s(16928),o=s(87016),l=(0,s(73339).createRequire)(require("url").pathToFileURL(__filename).href);let h=/[\\/]/g;function a(t,e){return t.replace(h,e)}let u=/^[a-z]:[\\/]$/i;function c(t,e){var s;let i,{resolvePaths:r,normalizePath:o,pathSeparator:l}=e,h="win32"===process.platform&&t.includes("/")||t.startsWith(".");r&&(t=(0,n.resolve)(t));return((o||h)&&(s=t,(i=(0,n.normalize)(s)).length>1&&i[i.length-1]===n.sep&&(i=i.substring(0,i.length-1)),t=i),"."===t)?"":a(t[t.length-1]!==l?t+l:t,l)}function p(t,e){return e+t}function f(t){return t}let g=(t,e)=>{e.push(t||".")},d=(t,e,s)=>{let i=t||".";s.every(t=>t(i,!0))&&e.push(i)},y=()=>{},m=(t,e,s,i)=>{i.every(e=>e(t,!1))&&s.files++},b=(t,e,s,i)=>{i.every(e=>e(t,!1))&&e.push(t)},v=(t,e,s,i)=>{s.files++},w=(t,e)=>{e.push(t)},S=()=>{},k=t=>t,P=()=>[""].slice(0,0),x=(t,e,s)=>{t.push({directory:e,files:s,dir:e})},F=()=>{},D=function(t,e,s){let{queue:i,fs:r,options:{suppressErrors:n}}=e;i.enqueue(),r.realpath(t,(o,l)=>{if(o)return i.dequeue(n?null:o,e);r.stat(l,(r,o)=>r?i.dequeue(n?null:r,e):o.isDirectory()&&q(t,l,e)?i.dequeue(null,e):void(s(o,l),i.dequeue(null,e)))})},$=function(t,e,s){let{queue:i,fs:r,options:{suppressErrors:n}}=e;i.enqueue();try{let i=r.realpathSync(t),n=r.statSync(i);if(n.isDirectory()&&q(t,i,e))return;s(n,i)}catch(t){if(!n)throw t}};function q(t,e,s){if(s.options.useRealPaths)return function(t,e){return e.visited.includes(t+e.options.pathSeparator)}(e,s);let i=(0,n.dirname)(t),r=1;for(;i!==s.root&&r<2;){let t=s.symlinks.get(i);t&&(t===e||t.startsWith(e)||e.startsWith(t))?r++:i=(0,n.dirname)(i)}return s.symlinks.set(t,e),r>1}let E=t=>t.counts,A=t=>t.groups,O=t=>t.paths,j=t=>t.paths.slice(0,t.options.maxFiles),W=(t,e,s)=>(C(e,s,t.counts,t.options.suppressErrors),null),L=(t,e,s)=>(C(e,s,t.paths,t.options.suppressErrors),null),z=(t,e,s)=>(C(e,s,t.paths.slice(0,t.options.maxFiles),t.options.suppressErrors),null),B=(t,e,s)=>(C(e,s,t.groups,t.options.suppressErrors),null);function C(t,e,s,i){e(t&&!i?t:null,s)}let M={withFileTypes:!0},R=(t,e,s,i,r)=>{if(t.queue.enqueue(),i<0)return t.queue.dequeue(null,t);let{fs:n}=t;t.visited.push(e),t.counts.directories++,n.readdir(e||".",M,(e,n=[])=>{r(n,s,i),t.queue.dequeue(t.options.suppressErrors?null:e,t)})},I=(t,e,s,i,r)=>{let{fs:n}=t;if(i<0)return;t.visited.push(e),t.counts.directories++;let o=[];try{o=n.readdirSync(e||".",M)}catch(e){if(!t.options.suppressErrors)throw e}r(o,s,i)};var T=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,this.count}dequeue(t,e){this.onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,e),t&&(e.controller.abort(),this.onQueueEmpty=void 0))}},G=class{_files=0;_directories=0;set files(t){this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},Q=class{aborted=!1;abort(){this.aborted=!0}},U=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,e,s){var i,o,l;this.isSynchronous=!s,this.callbackInvoker=function(t,e){let{onlyCounts:s,group:i,maxFiles:r}=t;if(s)return e?E:W;if(i)return e?A:B;if(r)return e?j:z;else return e?O:L}(e,this.isSynchronous),this.root=c(t,e),this.state={root:"/"===(i=this.root)||u.test(i)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new G,options:e,queue:new T((t,e)=>this.callbackInvoker(e,t,s)),symlinks:new Map,visited:[""].slice(0,0),controller:new Q,fs:e.fs||r},this.joinPath=function(t,e){var s,i;let{relativePaths:r,includeBasePath:o}=e;return r&&t?(s=t,i=e,function(t,e){return e.startsWith(s)?e.slice(s.length)+t:a((0,n.relative)(s,e),i.pathSeparator)+i.pathSeparator+t}):o?p:f}(this.root,e),this.pushDirectory=function(t,e){let{includeDirs:s,filters:i,relativePaths:r}=e;if(!s)return y;if(r){var n,o;return i&&i.length?(n=t,function(t,e,s){let i=t.substring(n.length)||".";s.every(t=>t(i,!0))&&e.push(i)}):(o=t,function(t,e){e.push(t.substring(o.length)||".")})}return i&&i.length?d:g}(this.root,e),this.pushFile=function(t){let{excludeFiles:e,filters:s,onlyCounts:i}=t;return e?S:s&&s.length?i?m:b:i?v:w}(e),this.getArray=e.group?P:k,this.groupFiles=e.group?x:F,this.resolveSymlink=(o=e,l=this.isSynchronous,!o.resolveSymlinks||o.excludeSymlinks?null:l?$:D),this.walkDirectory=this.isSynchronous?I:R}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,e,s)=>{let{paths:i,options:{filters:r,resolveSymlinks:o,excludeSymlinks:l,exclude:h,maxFiles:a,signal:u,useRealPaths:p,pathSeparator:f},controller:g}=this.state;if(g.aborted||u&&u.aborted||a&&i.length>a)return;let d=this.getArray(this.state.paths);for(let a=0;a<t.length;++a){var y,m;let u=t[a];if(u.isFile()||u.isSymbolicLink()&&!o&&!l){let t=this.joinPath(u.name,e);this.pushFile(t,d,this.state.counts,r)}else if(u.isDirectory()){let t=(y=u.name,e+y+this.state.options.pathSeparator);if(h&&h(u.name,t))continue;this.pushDirectory(t,i,r),this.walkDirectory(this.state,t,t,s-1,this.walk)}else if(this.resolveSymlink&&u.isSymbolicLink()){let t=(m=u.name,e+m);this.resolveSymlink(t,this.state,(e,i)=>{if(e.isDirectory())i=c(i,this.state.options),h&&h(u.name,p?i:t+f)||this.walkDirectory(this.state,i,p?i:t+f,s-1,this.walk);else{i=p?i:t;let e=(0,n.basename)(i),s=c((0,n.dirname)(i),this.state.options);i=this.joinPath(e,s),this.pushFile(i,d,this.state.counts,r)}})}}this.groupFiles(this.state.groups,e,d)}};function Y(t,e,s){new U(t,e,s).start()}var Z=class{constructor(t,e){this.root=t,this.options=e}withPromise(){var t,e;return t=this.root,e=this.options,new Promise((s,i)=>{Y(t,e,(t,e)=>{if(t)return i(t);s(e)})})}withCallback(t){Y(this.root,this.options,t)}sync(){var t;return t=this.root,new U(t,this.options).start()}};let N=null;try{l.resolve("picomatch"),N=l("picomatch")}catch{}var H=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:n.sep,filters:[]};globFunction;constructor(t){this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){return this.options.normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new Z(t||".",this.options)}withGlobFunction(t){return this.globFunction=t,this}crawlWithOptions(t,e){return this.options={...this.options,...e},new Z(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...e){let s=this.globFunction||N;if(!s)throw Error("Please specify a glob function to use glob matching.");var i=this.globCache[t.join("\0")];return i||(i=s(t,...e),this.globCache[t.join("\0")]=i),this.options.filters.push(t=>i(t)),this}},J=s(14006);let K=Array.isArray,V=/\\/g,X=/^[A-Za-z]:$/,tt="win32"===process.platform,te=/^(\/?\.\.)+$/,ts=/^[A-Z]:\/$/i,ti=tt?t=>ts.test(t):t=>"/"===t;function tr(t,e,s){if(t===e||e.startsWith(`${t}/`)){if(s){let e=t.length+ +!ti(t);return(t,s)=>t.slice(e,s?-1:void 0)||"."}let i=e.slice(t.length+1);return i?(t,e)=>{if("."===t)return i;let s=`${i}/${t}`;return e?s.slice(0,-1):s}:(t,e)=>e&&"."!==t?t.slice(0,-1):t}return s?e=>n.posix.relative(t,e)||".":s=>n.posix.relative(t,`${e}/${s}`)||"."}function tn(t){return t.replace(X,t=>`${t}/`)}let to={parts:!0};function tl(t){var e;let s=J.scan(t,to);return(null==(e=s.parts)?void 0:e.length)?s.parts:[t]}let th=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,ta=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,tu=tt?t=>t.replace(ta,"\\$&"):t=>t.replace(th,"\\$&");function tc(...t){console.log(`[tinyglobby ${(new Date).toLocaleTimeString("es")}]`,...t)}function tp(t){return"string"==typeof t?[t]:null!=t?t:[]}let tf=/^(\/?\.\.)+/,tg=/\\(?=[()[\]{}!*+?@|])/g;function td(t,e,s,i){var r,o;let l=e.cwd,h=t;"/"===t[t.length-1]&&(h=t.slice(0,-1)),"*"!==h[h.length-1]&&e.expandDirectories&&(h+="/**");let a=tu(l);h=(0,n.isAbsolute)(h.replace(tg,""))?n.posix.relative(a,h):n.posix.normalize(h);let u=null==(r=tf.exec(h))?void 0:r[0],c=tl(h);if(u){let t=(u.length+1)/3,e=0,i=a.split("/");for(;e<t&&c[e+t]===i[i.length+e-t];)h=h.slice(0,(t-e-1)*3)+h.slice((t-e)*3+c[e+t].length+1)||".",e++;let r=n.posix.join(l,u.slice(3*e));"."!==r[0]&&s.root.length>r.length&&(s.root=tn(r),s.depthOffset=-t+e)}if(!i&&s.depthOffset>=0){null!=(o=s.commonPath)||(s.commonPath=c);let t=[],e=Math.min(s.commonPath.length,c.length);for(let i=0;i<e;i++){let e=c[i];if("**"===e&&!c[i+1]){t.pop();break}if(i===c.length-1||e!==s.commonPath[i]||function(t){!1;let e=J.scan(t);return e.isGlob||e.negated}(e))break;t.push(e)}s.depthOffset=t.length,s.commonPath=t,s.root=tn(t.length>0?n.posix.join(l,...t):l)}return h}let ty={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};async function tm(t,e){let[s,r]=function(t,e={}){var s;if(t&&(null==e?void 0:e.patterns))throw Error("Cannot pass patterns as both an argument and an option");let r=K(t)||"string"==typeof t,l=tp(null!=(s=r?t:t.patterns)?s:"**/*"),h=function(t){let e=Object.assign({},t);for(let t in ty)void 0===e[t]&&Object.assign(e,{[t]:ty[t]});return e.cwd=(e.cwd instanceof URL?(0,o.fileURLToPath)(e.cwd):(0,n.resolve)(e.cwd||process.cwd())).replace(V,"/"),e.ignore=tp(e.ignore),e.fs&&(e.fs={readdir:e.fs.readdir||i.readdir,readdirSync:e.fs.readdirSync||i.readdirSync,realpath:e.fs.realpath||i.realpath,realpathSync:e.fs.realpathSync||i.realpathSync,stat:e.fs.stat||i.stat,statSync:e.fs.statSync||i.statSync}),e.debug&&tc("globbing with options:",e),e}(r?e:t);return l.length>0?function(t,e){let s,i=t.cwd,r={root:i,depthOffset:0},o=function(t,e,s){let i=[],r=[];for(let e of t.ignore)e&&("!"!==e[0]||"("===e[1])&&r.push(td(e,t,s,!0));for(let n of e)n&&("!"!==n[0]||"("===n[1]?i.push(td(n,t,s,!1)):("!"!==n[1]||"("===n[2])&&r.push(td(n.slice(1),t,s,!0)));return{match:i,ignore:r}}(t,e,r);t.debug&&tc("internal processing patterns:",o);let{absolute:l,caseSensitiveMatch:h,debug:a,dot:u,followSymbolicLinks:c,onlyDirectories:p}=t,f=r.root.replace(V,""),g={dot:u,nobrace:!1===t.braceExpansion,nocase:!h,noextglob:!1===t.extglob,noglobstar:!1===t.globstar,posix:!0},d=J(o.match,g),y=J(o.ignore,g),m=function(t,e={}){let s,i,r=t.length,n=Array(r),o=Array(r);for(s=0;s<r;s++){let r=tl(t[s]);n[s]=r;let l=r.length,h=Array(l);for(i=0;i<l;i++)h[i]=J(r[i],e);o[s]=h}return t=>{let l=t.split("/");if(".."===l[0]&&te.test(t))return!0;for(s=0;s<r;s++){let t=n[s],r=o[s],h=l.length,a=Math.min(h,t.length);for(i=0;i<a;){let s=t[i];if(s.includes("/"))return!0;if(!r[i](l[i]))break;if(!e.noglobstar&&"**"===s)return!0;i++}if(i===h)return!0}return!1}}(o.match,g),b=tr(i,f,l),v=l?b:tr(i,f,!0),w=(t,e)=>{let s=v(e,!0);return"."!==s&&!m(s)||y(s)};void 0!==t.deep&&(s=Math.round(t.deep-r.depthOffset));let S=new H({filters:[a?(t,e)=>{let s=b(t,e),i=d(s)&&!y(s);return i&&tc(`matched ${s}`),i}:(t,e)=>{let s=b(t,e);return d(s)&&!y(s)}],exclude:a?(t,e)=>{let s=w(t,e);return tc(`${s?"skipped":"crawling"} ${e}`),s}:w,fs:t.fs,pathSeparator:"/",relativePaths:!l,resolvePaths:l,includeBasePath:l,resolveSymlinks:c,excludeSymlinks:!c,excludeFiles:p,includeDirs:p||!t.onlyFiles,maxDepth:s,signal:t.signal}).crawl(f);return t.debug&&tc("internal properties:",{...r,root:f}),[S,i!==f&&!l&&function(t,e){if(e.startsWith(`${t}/`)){let s=e.slice(t.length+1);return t=>`${s}/${t}`}return s=>{let i=n.posix.relative(t,`${e}/${s}`);return"/"===s[s.length-1]&&""!==i?`${i}/`:i||"."}}(i,f)]}(h,l):[]}(t,e);return s?function(t,e){if(e)for(let s=t.length-1;s>=0;s--)t[s]=e(t[s]);return t}(await s.withPromise(),r):[]}},

/***/ 78265:
(t,e,u)=>{"use strict";let n=u(5595),o=u(64059),{MAX_LENGTH:p,POSIX_REGEX_SOURCE:r,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:i,REPLACEMENTS:s}=n,l=(t,e)=>{if("function"==typeof e.expandRange)return e.expandRange(...t,e);t.sort();let u=`[${t.join("-")}]`;try{new RegExp(u)}catch{return t.map(t=>o.escapeRegex(t)).join("..")}return u},c=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,f=t=>{let e=[],u=0,n=0,o=0,p="",r=!1;for(let a of t){if(!0===r){p+=a,r=!1;continue}if("\\"===a){p+=a,r=!0;continue}if('"'===a){o=+(1!==o),p+=a;continue}if(0===o){if("["===a)u++;else if("]"===a&&u>0)u--;else if(0===u){if("("===a)n++;else if(")"===a&&n>0)n--;else if("|"===a&&0===n){e.push(p),p="";continue}}}p+=a}return e.push(p),e},y=t=>{let e=t.trim(),u=!0;for(;!0===u;)u=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(2,-1),u=!0);if((t=>{let e=!1;for(let u of t){if(!0===e){e=!1;continue}if("\\"===u){e=!0;continue}if(/[?*+@!()[\]{}]/.test(u))return!1}return!0})(e))return e.replace(/\\(.)/g,"$1")},g=(t,e=!0)=>{if("+"!==t[0]&&"*"!==t[0]||"("!==t[1])return;let u=0,n=0,o=0,p=!1;for(let r=1;r<t.length;r++){let a=t[r];if(!0===p){p=!1;continue}if("\\"===a){p=!0;continue}if('"'===a){o=+(1!==o);continue}if(1!==o){if("["===a){u++;continue}if("]"===a&&u>0){u--;continue}if(!(u>0)){if("("===a){n++;continue}if(")"===a&&0==--n){if(!0===e&&r!==t.length-1)return;return{type:t[0],body:t.slice(2,r),end:r}}}}}},h=t=>{let e=0,u=[];for(;e<t.length;){let n=g(t.slice(e),!1);if(!n||"*"!==n.type)return;let o=f(n.body).map(t=>t.trim());if(1!==o.length)return;let p=y(o[0]);if(!p||1!==p.length)return;u.push(p),e+=n.end+1}if(!(u.length<1))return u},x=t=>{let e=0,u=t.trim(),n=g(u);for(;n;)e++,n=g(u=n.body.trim());return e},b=(t,e)=>{let u;if("string"!=typeof t)throw TypeError("Expected a string");t=s[t]||t;let g={...e},$="number"==typeof g.maxLength?Math.min(p,g.maxLength):p,d=t.length;if(d>$)throw SyntaxError(`Input length: ${d}, exceeds maximum allowed length: ${$}`);let v={type:"bos",value:"",output:g.prepend||""},k=[v],m=g.capture?"":"?:",w=n.globChars(g.windows),E=n.extglobChars(w),{DOT_LITERAL:R,PLUS_LITERAL:I,SLASH_LITERAL:S,ONE_CHAR:B,DOTS_SLASH:L,NO_DOT:O,NO_DOT_SLASH:q,NO_DOTS_SLASH:C,QMARK:M,QMARK_NO_DOT:j,STAR:T,START_ANCHOR:A}=w,P=t=>`(${m}(?:(?!${A}${t.dot?L:R}).)*?)`,U=g.dot?"":O,W=g.dot?M:j,X=!0===g.bash?P(g):T;g.capture&&(X=`(${X})`),"boolean"==typeof g.noext&&(g.noextglob=g.noext);let D={input:t,index:-1,start:0,dot:!0===g.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:k};d=(t=o.removePrefix(t,D)).length;let F=[],G=[],N=[],Q=v,z=()=>D.index===d-1,H=D.peek=(e=1)=>t[D.index+e],J=D.advance=()=>t[++D.index]||"",K=()=>t.slice(D.index+1),V=(t="",e=0)=>{D.consumed+=t,D.index+=e},Y=t=>{D.output+=null!=t.output?t.output:t.value,V(t.value)},Z=()=>{let t=1;for(;"!"===H()&&("("!==H(2)||"?"===H(3));)J(),D.start++,t++;return t%2!=0&&(D.negated=!0,D.start++,!0)},tt=t=>{D[t]++,N.push(t)},te=t=>{D[t]--,N.pop()},tu=t=>{if("globstar"===Q.type){let e=D.braces>0&&("comma"===t.type||"brace"===t.type),u=!0===t.extglob||F.length&&("pipe"===t.type||"paren"===t.type);"slash"===t.type||"paren"===t.type||e||u||(D.output=D.output.slice(0,-Q.output.length),Q.type="star",Q.value="*",Q.output=X,D.output+=Q.output)}if(F.length&&"paren"!==t.type&&(F[F.length-1].inner+=t.value),(t.value||t.output)&&Y(t),Q&&"text"===Q.type&&"text"===t.type){Q.output=(Q.output||Q.value)+t.value,Q.value+=t.value;return}t.prev=Q,k.push(t),Q=t},tn=(t,e)=>{let u={...E[e],conditions:1,inner:""};u.prev=Q,u.parens=D.parens,u.output=D.output,u.startIndex=D.index,u.tokensIndex=k.length;let n=(g.capture?"(":"")+u.open;tt("parens"),tu({type:t,value:e,output:D.output?"":B}),tu({type:"paren",extglob:!0,value:J(),output:n}),F.push(u)},to=p=>{let r,a=t.slice(p.startIndex,D.index+1),i=((t,e)=>{if(!1===e.maxExtglobRecursion)return{risky:!1};let u="number"==typeof e.maxExtglobRecursion?e.maxExtglobRecursion:n.DEFAULT_MAX_EXTGLOB_RECURSION,p=f(t).map(t=>t.trim());if(p.length>1&&(p.some(t=>""===t)||p.some(t=>/^[*?]+$/.test(t))||(t=>{let e=t.map(y).filter(Boolean);for(let t=0;t<e.length;t++)for(let u=t+1;u<e.length;u++){let n=e[t],o=e[u],p=n[0];if(p&&n===p.repeat(n.length)&&o===p.repeat(o.length)&&(n===o||n.startsWith(o)||o.startsWith(n)))return!0}return!1})(p)))return{risky:!0};let r=[],a=!1,i=!0;for(let t of p){let e=h(t);if(e){a=!0,r.push(...e);continue}let n=y(t);if(n&&1===n.length){r.push(n);continue}if(i=!1,x(t)>u)return{risky:!0}}if(a){var s;let t;return i?{risky:!0,safeOutput:(t=1===(s=[...new Set(r)]).length?o.escapeRegex(s[0]):`[${s.map(t=>o.escapeRegex(t)).join("")}]`,`${t}*`)}:{risky:!0}}return{risky:!1}})(t.slice(p.startIndex+2,D.index),g);if(("plus"===p.type||"star"===p.type)&&i.risky){let t=i.safeOutput?(p.output?"":B)+(g.capture?`(${i.safeOutput})`:i.safeOutput):void 0,e=k[p.tokensIndex];e.type="text",e.value=a,e.output=t||o.escapeRegex(a);for(let t=p.tokensIndex+1;t<k.length;t++)k[t].value="",k[t].output="",delete k[t].suffix;D.output=p.output+e.output,D.backtrack=!0,tu({type:"paren",extglob:!0,value:u,output:""}),te("parens");return}let s=p.close+(g.capture?")":"");if("negate"===p.type){let t=X;if(p.inner&&p.inner.length>1&&p.inner.includes("/")&&(t=P(g)),(t!==X||z()||/^\)+$/.test(K()))&&(s=p.close=`)$))${t}`),p.inner.includes("*")&&(r=K())&&/^\.[^\\/.]+$/.test(r)){let u=b(r,{...e,fastpaths:!1}).output;s=p.close=`)${u})${t})`}"bos"===p.prev.type&&(D.negatedExtglob=!0)}tu({type:"paren",extglob:!0,value:u,output:s}),te("parens")};if(!1!==g.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(t)){let u=!1,n=t.replace(i,(t,e,n,o,p,r)=>{if("\\"===o)return u=!0,t;if("?"===o)return e?e+o+(p?M.repeat(p.length):""):0===r?W+(p?M.repeat(p.length):""):M.repeat(n.length);if("."===o)return R.repeat(n.length);if("*"===o)return e?e+o+(p?X:""):X;return e?t:`\\${t}`});return(!0===u&&(n=!0===g.unescape?n.replace(/\\/g,""):n.replace(/\\+/g,t=>t.length%2==0?"\\\\":t?"\\":"")),n===t&&!0===g.contains)?(D.output=t,D):(D.output=o.wrapOutput(n,D,e),D)}for(;!z();){if("\0"===(u=J()))continue;if("\\"===u){let t=H();if("/"===t&&!0!==g.bash||"."===t||";"===t)continue;if(!t){tu({type:"text",value:u+="\\"});continue}let e=/^\\+/.exec(K()),n=0;if(e&&e[0].length>2&&(n=e[0].length,D.index+=n,n%2!=0&&(u+="\\")),!0===g.unescape?u=J():u+=J(),0===D.brackets){tu({type:"text",value:u});continue}}if(D.brackets>0&&("]"!==u||"["===Q.value||"[^"===Q.value)){if(!1!==g.posix&&":"===u){let t=Q.value.slice(1);if(t.includes("[")&&(Q.posix=!0,t.includes(":"))){let t=Q.value.lastIndexOf("["),e=Q.value.slice(0,t),u=r[Q.value.slice(t+2)];if(u){Q.value=e+u,D.backtrack=!0,J(),v.output||1!==k.indexOf(Q)||(v.output=B);continue}}}("["===u&&":"!==H()||"-"===u&&"]"===H())&&(u=`\\${u}`),"]"===u&&("["===Q.value||"[^"===Q.value)&&(u=`\\${u}`),!0===g.posix&&"!"===u&&"["===Q.value&&(u="^"),Q.value+=u,Y({value:u});continue}if(1===D.quotes&&'"'!==u){u=o.escapeRegex(u),Q.value+=u,Y({value:u});continue}if('"'===u){D.quotes=+(1!==D.quotes),!0===g.keepQuotes&&tu({type:"text",value:u});continue}if("("===u){tt("parens"),tu({type:"paren",value:u});continue}if(")"===u){if(0===D.parens&&!0===g.strictBrackets)throw SyntaxError(c("opening","("));let t=F[F.length-1];if(t&&D.parens===t.parens+1){to(F.pop());continue}tu({type:"paren",value:u,output:D.parens?")":"\\)"}),te("parens");continue}if("["===u){if(!0!==g.nobracket&&K().includes("]"))tt("brackets");else{if(!0!==g.nobracket&&!0===g.strictBrackets)throw SyntaxError(c("closing","]"));u=`\\${u}`}tu({type:"bracket",value:u});continue}if("]"===u){if(!0===g.nobracket||Q&&"bracket"===Q.type&&1===Q.value.length){tu({type:"text",value:u,output:`\\${u}`});continue}if(0===D.brackets){if(!0===g.strictBrackets)throw SyntaxError(c("opening","["));tu({type:"text",value:u,output:`\\${u}`});continue}te("brackets");let t=Q.value.slice(1);if(!0===Q.posix||"^"!==t[0]||t.includes("/")||(u=`/${u}`),Q.value+=u,Y({value:u}),!1===g.literalBrackets||o.hasRegexChars(t))continue;let e=o.escapeRegex(Q.value);if(D.output=D.output.slice(0,-Q.value.length),!0===g.literalBrackets){D.output+=e,Q.value=e;continue}Q.value=`(${m}${e}|${Q.value})`,D.output+=Q.value;continue}if("{"===u&&!0!==g.nobrace){tt("braces");let t={type:"brace",value:u,output:"(",outputIndex:D.output.length,tokensIndex:D.tokens.length};G.push(t),tu(t);continue}if("}"===u){let t=G[G.length-1];if(!0===g.nobrace||!t){tu({type:"text",value:u,output:u});continue}let e=")";if(!0===t.dots){let t=k.slice(),u=[];for(let e=t.length-1;e>=0&&(k.pop(),"brace"!==t[e].type);e--){;"dots"!==t[e].type&&u.unshift(t[e].value)}e=l(u,g),D.backtrack=!0}if(!0!==t.comma&&!0!==t.dots){let n=D.output.slice(0,t.outputIndex),o=D.tokens.slice(t.tokensIndex);for(let p of(t.value=t.output="\\{",u=e="\\}",D.output=n,o))D.output+=p.output||p.value}tu({type:"brace",value:u,output:e}),te("braces"),G.pop();continue}if("|"===u){F.length>0&&F[F.length-1].conditions++,tu({type:"text",value:u});continue}if(","===u){let t=u,e=G[G.length-1];e&&"braces"===N[N.length-1]&&(e.comma=!0,t="|"),tu({type:"comma",value:u,output:t});continue}if("/"===u){if("dot"===Q.type&&D.index===D.start+1){D.start=D.index+1,D.consumed="",D.output="",k.pop(),Q=v;continue}tu({type:"slash",value:u,output:S});continue}if("."===u){if(D.braces>0&&"dot"===Q.type){"."===Q.value&&(Q.output=R);let t=G[G.length-1];Q.type="dots",Q.output+=u,Q.value+=u,t.dots=!0;continue}if(D.braces+D.parens===0&&"bos"!==Q.type&&"slash"!==Q.type){tu({type:"text",value:u,output:R});continue}tu({type:"dot",value:u,output:R});continue}if("?"===u){if(!(Q&&"("===Q.value)&&!0!==g.noextglob&&"("===H()&&"?"!==H(2)){tn("qmark",u);continue}if(Q&&"paren"===Q.type){let t=H(),e=u;("("!==Q.value||/[!=<:]/.test(t))&&("<"!==t||/<([!=]|\w+>)/.test(K()))||(e=`\\${u}`),tu({type:"text",value:u,output:e});continue}if(!0!==g.dot&&("slash"===Q.type||"bos"===Q.type)){tu({type:"qmark",value:u,output:j});continue}tu({type:"qmark",value:u,output:M});continue}if("!"===u){if(!0!==g.noextglob&&"("===H()&&("?"!==H(2)||!/[!=<:]/.test(H(3)))){tn("negate",u);continue}if(!0!==g.nonegate&&0===D.index){Z();continue}}if("+"===u){if(!0!==g.noextglob&&"("===H()&&"?"!==H(2)){tn("plus",u);continue}if(Q&&"("===Q.value||!1===g.regex){tu({type:"plus",value:u,output:I});continue}if(Q&&("bracket"===Q.type||"paren"===Q.type||"brace"===Q.type)||D.parens>0){tu({type:"plus",value:u});continue}tu({type:"plus",value:I});continue}if("@"===u){if(!0!==g.noextglob&&"("===H()&&"?"!==H(2)){tu({type:"at",extglob:!0,value:u,output:""});continue}tu({type:"text",value:u});continue}if("*"!==u){("$"===u||"^"===u)&&(u=`\\${u}`);let t=a.exec(K());t&&(u+=t[0],D.index+=t[0].length),tu({type:"text",value:u});continue}if(Q&&("globstar"===Q.type||!0===Q.star)){Q.type="star",Q.star=!0,Q.value+=u,Q.output=X,D.backtrack=!0,D.globstar=!0,V(u);continue}let e=K();if(!0!==g.noextglob&&/^\([^?]/.test(e)){tn("star",u);continue}if("star"===Q.type){if(!0===g.noglobstar){V(u);continue}let n=Q.prev,o=n.prev,p="slash"===n.type||"bos"===n.type,r=o&&("star"===o.type||"globstar"===o.type);if(!0===g.bash&&(!p||e[0]&&"/"!==e[0])){tu({type:"star",value:u,output:""});continue}let a=D.braces>0&&("comma"===n.type||"brace"===n.type),i=F.length&&("pipe"===n.type||"paren"===n.type);if(!p&&"paren"!==n.type&&!a&&!i){tu({type:"star",value:u,output:""});continue}for(;"/**"===e.slice(0,3);){let u=t[D.index+4];if(u&&"/"!==u)break;e=e.slice(3),V("/**",3)}let s=z()||D.parens>0&&e===")".repeat(D.parens)&&!F.some(t=>"negate"===t.type);if("bos"===n.type&&z()){Q.type="globstar",Q.value+=u,Q.output=P(g),D.output=Q.output,D.globstar=!0,V(u);continue}if("slash"===n.type&&"bos"!==n.prev.type&&!r&&s){D.output=D.output.slice(0,-(n.output+Q.output).length),n.output=`(?:${n.output}`,Q.type="globstar",Q.output=P(g)+(g.strictSlashes?")":"|$)"),Q.value+=u,D.globstar=!0,D.output+=n.output+Q.output,V(u);continue}if("slash"===n.type&&"bos"!==n.prev.type&&"/"===e[0]){let t=void 0!==e[1]?"|$":"";D.output=D.output.slice(0,-(n.output+Q.output).length),n.output=`(?:${n.output}`,Q.type="globstar",Q.output=`${P(g)}${S}|${S}${t})`,Q.value+=u,D.output+=n.output+Q.output,D.globstar=!0,V(u+J()),tu({type:"slash",value:"/",output:""});continue}if("bos"===n.type&&"/"===e[0]){Q.type="globstar",Q.value+=u,Q.output=`(?:^|${S}|${P(g)}${S})`,D.output=Q.output,D.globstar=!0,V(u+J()),tu({type:"slash",value:"/",output:""});continue}D.output=D.output.slice(0,-Q.output.length),Q.type="globstar",Q.output=P(g),Q.value+=u,D.output+=Q.output,D.globstar=!0,V(u);continue}let n={type:"star",value:u,output:X};if(!0===g.bash){n.output=".*?",("bos"===Q.type||"slash"===Q.type)&&(n.output=U+n.output),tu(n);continue}if(Q&&("bracket"===Q.type||"paren"===Q.type)&&!0===g.regex){n.output=u,tu(n);continue}(D.index===D.start||"slash"===Q.type||"dot"===Q.type)&&("dot"===Q.type?(D.output+=q,Q.output+=q):!0===g.dot?(D.output+=C,Q.output+=C):(D.output+=U,Q.output+=U),"*"!==H()&&(D.output+=B,Q.output+=B)),tu(n)}for(;D.brackets>0;){if(!0===g.strictBrackets)throw SyntaxError(c("closing","]"));D.output=o.escapeLast(D.output,"["),te("brackets")}for(;D.parens>0;){if(!0===g.strictBrackets)throw SyntaxError(c("closing",")"));D.output=o.escapeLast(D.output,"("),te("parens")}for(;D.braces>0;){if(!0===g.strictBrackets)throw SyntaxError(c("closing","}"));D.output=o.escapeLast(D.output,"{"),te("braces")}if(!0!==g.strictSlashes&&("star"===Q.type||"bracket"===Q.type)&&tu({type:"maybe_slash",value:"",output:`${S}?`}),!0===D.backtrack)for(let t of(D.output="",D.tokens))D.output+=null!=t.output?t.output:t.value,t.suffix&&(D.output+=t.suffix);return D};b.fastpaths=(t,e)=>{let u={...e},r="number"==typeof u.maxLength?Math.min(p,u.maxLength):p,a=t.length;if(a>r)throw SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${r}`);t=s[t]||t;let{DOT_LITERAL:i,SLASH_LITERAL:l,ONE_CHAR:c,DOTS_SLASH:f,NO_DOT:y,NO_DOTS:g,NO_DOTS_SLASH:h,STAR:x,START_ANCHOR:b}=n.globChars(u.windows),$=u.dot?g:y,d=u.dot?h:y,v=u.capture?"":"?:",k=!0===u.bash?".*?":x;u.capture&&(k=`(${k})`);let m=t=>!0===t.noglobstar?k:`(${v}(?:(?!${b}${t.dot?f:i}).)*?)`,w=t=>{switch(t){case"*":return`${$}${c}${k}`;case".*":return`${i}${c}${k}`;case"*.*":return`${$}${k}${i}${c}${k}`;case"*/*":return`${$}${k}${l}${c}${d}${k}`;case"**":return $+m(u);case"**/*":return`(?:${$}${m(u)}${l})?${d}${c}${k}`;case"**/*.*":return`(?:${$}${m(u)}${l})?${d}${k}${i}${c}${k}`;case"**/.*":return`(?:${$}${m(u)}${l})?${i}${c}${k}`;default:{let e=/^(.*?)\.(\w+)$/.exec(t);if(!e)return;let u=w(e[1]);if(!u)return;return u+i+e[2]}}},E=w(o.removePrefix(t,{negated:!1,prefix:""}));return E&&!0!==u.strictSlashes&&(E+=`${l}?`),E},t.exports=b},

/***/ 98016:
(t,e,r)=>{"use strict";let n=r(31781),a=r(78265),o=r(64059),s=r(5595),i=(t,e,r=!1)=>{let n;if(Array.isArray(t)){let n=t.map(t=>i(t,e,r));return t=>{for(let e of n){let r=e(t);if(r)return r}return!1}}let a=(n=t)&&"object"==typeof n&&!Array.isArray(n)&&t.tokens&&t.input;if(""===t||"string"!=typeof t&&!a)throw TypeError("Expected pattern to be a non-empty string");let o=e||{},s=o.windows,p=a?i.compileRe(t,e):i.makeRe(t,e,!1,!0),u=p.state;delete p.state;let l=()=>!1;if(o.ignore){let t={...e,ignore:null,onMatch:null,onResult:null};l=i(o.ignore,t,r)}let c=(r,n=!1)=>{let{isMatch:a,match:c,output:f}=i.test(r,p,e,{glob:t,posix:s}),h={glob:t,state:u,regex:p,posix:s,input:r,output:f,match:c,isMatch:a};return("function"==typeof o.onResult&&o.onResult(h),!1===a)?(h.isMatch=!1,!!n&&h):l(r)?("function"==typeof o.onIgnore&&o.onIgnore(h),h.isMatch=!1,!!n&&h):("function"==typeof o.onMatch&&o.onMatch(h),!n||h)};return r&&(c.state=u),c};i.test=(t,e,r,{glob:n,posix:a}={})=>{if("string"!=typeof t)throw TypeError("Expected input to be a string");if(""===t)return{isMatch:!1,output:""};let s=r||{},p=s.format||(a?o.toPosixSlashes:null),u=t===n,l=u&&p?p(t):t;return!1===u&&(u=(l=p?p(t):t)===n),(!1===u||!0===s.capture)&&(u=!0===s.matchBase||!0===s.basename?i.matchBase(t,e,r,a):e.exec(l)),{isMatch:!!u,match:u,output:l}},i.matchBase=(t,e,r,n=r&&r.windows)=>(e instanceof RegExp?e:i.makeRe(e,r)).test(o.basename(t,{windows:n})),i.isMatch=(t,e,r)=>i(e,r)(t),i.parse=(t,e)=>Array.isArray(t)?t.map(t=>i.parse(t,e)):a(t,{...e,fastpaths:!1}),i.scan=(t,e)=>n(t,e),i.compileRe=(t,e,r=!1,n=!1)=>{if(!0===r)return t.output;let a=e||{},o=a.contains?"":"^",s=a.contains?"":"$",p=`${o}(?:${t.output})${s}`;t&&!0===t.negated&&(p=`^(?!${p}).*$`);let u=i.toRegex(p,e);return!0===n&&(u.state=t),u},i.makeRe=(t,e={},r=!1,n=!1)=>{if(!t||"string"!=typeof t)throw TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return!1!==e.fastpaths&&("."===t[0]||"*"===t[0])&&(o.output=a.fastpaths(t,e)),o.output||(o=a(t,e)),i.compileRe(o,e,r,n)},i.toRegex=(t,e)=>{try{let r=e||{};return new RegExp(t,r.flags||(r.nocase?"i":""))}catch(t){if(e&&!0===e.debug)throw t;return/$^/}},i.constants=s,t.exports=i}

};
