module.exports = {

/***/ 21566:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ withExpressions),
/* harmony export */   pw: () => (/* binding */ catalogueSchema)
/* harmony export */ });
/* unused harmony export OFF_ANSWERS */
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);



const SCHEMA_ID = "https://cloud-automation-actions.github.io/schema/catalogue.schema.json";
const OFF_ANSWERS = ["pass", "warning", "fail"];
const MODE_WORDS = ["interactive", "silent", "active", "passive"];
const REPORT_FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"];
const MAX_TIMEOUT_MINUTES = 35 * 24 * 60;
const EXPRESSION = "\\$\\{\\{";
function catalogueSchema(jobs, described = jobs.names) {
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: SCHEMA_ID,
        title: "Task catalogue",
        description: "Says what is done for which task of Cloud Automation. Lives in " +
            ".github/cloud-automation.yml; see docs/catalogue.md.",
        type: "object",
        additionalProperties: false,
        required: ["tasks"],
        properties: {
            tasks: {
                description: "One key per task. `deployment` means deployment.triggered; " +
                    '`evaluation.finished` and `evaluation.started` are keys of their own; "*" ' +
                    "catches triggered tasks without a key, but for approvals.",
                type: "object",
                minProperties: 1,
                propertyNames: {
                    title: "a task such as deployment, a task and one of " +
                        `${_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_KINDS */ .dP.map((kind) => `.${kind}`).join(", ")}, or "*"`,
                    pattern: `^(\\*|[^.*]+(\\.(${_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_KINDS */ .dP.join("|")}))?)$`,
                },
                additionalProperties: { $ref: "#/$defs/rules" },
                examples: [
                    { deployment: { run: "./deploy.sh" }, "evaluation.finished": { job: "slo.report" } },
                ],
            },
            stages: words("Stages in which the catalogue answers: words separated by blanks, commas or " +
                "lines, or a list; no patterns. Tasks of other stages are skipped. Default: " +
                "any.", ["staging production"]),
            projects: words("Projects that the catalogue answers for; same form. Default: any.", [
                "shop",
            ]),
        },
        $defs: {
            rules: {
                description: "One rule, or a list of rules of which the first that matches is taken.",
                if: { type: "array" },
                then: { type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } },
                else: { $ref: "#/$defs/rule" },
            },
            rule: {
                ...rule(jobs),
                ...allOf(described.flatMap((name) => parametersRule(name, jobs.parametersOf(name)))),
            },
        },
    };
}
function words(description, examples) {
    return {
        description,
        type: ["string", "array"],
        minLength: 1,
        minItems: 1,
        items: { type: "string", minLength: 1 },
        examples: [...examples],
    };
}
function needs(name) {
    return { type: "object", required: [name], properties: { [name]: true } };
}
function allOf(schemas) {
    return schemas.length === 0 ? {} : { allOf: schemas };
}
function rule(jobs) {
    return {
        title: "Rule",
        description: "What is done: a script (run) or a built-in job (job).",
        type: "object",
        additionalProperties: false,
        properties: {
            if: {
                description: "The rule is taken only if this is true. GitHub's expressions with the " +
                    "context event; ${{ }} may be left out.",
                type: ["string", "boolean"],
                examples: [
                    "event.data.stage == 'production'",
                    "${{ startsWith(event.data.service, 'shop-') }}",
                ],
            },
            enabled: {
                description: 'false: the task is answered at once with a warning "switched off", and ' +
                    "nothing is run. { value: false, answer: pass } changes the answer.",
                type: ["boolean", "object"],
                additionalProperties: false,
                required: ["value"],
                properties: {
                    value: { description: "Whether the rule works.", type: "boolean" },
                    answer: {
                        description: "Result of a task whose rule is switched off.",
                        enum: [...OFF_ANSWERS],
                        default: "warning",
                    },
                },
                examples: [false, { value: false, answer: "pass" }],
            },
            mode: {
                description: "interactive: the sequence waits for the answer. silent: nothing is sent " +
                    "back. Default: interactive for triggered tasks.",
                enum: MODE_WORDS,
            },
            run: {
                description: "The script. Values of the event reach it as environment variables and a " +
                    "file, see CLOUD_AUTOMATION_EVENT; ${{ }} is refused here.",
                type: "string",
                minLength: 1,
                examples: ['./deploy.sh "$CLOUD_AUTOMATION_STAGE"'],
            },
            shell: {
                description: "Shell of the script, as in workflow steps.",
                type: "string",
                minLength: 1,
                examples: ["bash", "pwsh", "python"],
            },
            "working-directory": {
                description: "Directory of the script. Default: the workspace.",
                type: "string",
                minLength: 1,
            },
            job: { description: "A built-in job by name.", enum: [...jobs.names] },
            with: {
                description: "Parameters of the job. Texts may hold ${{ event.… }}; one that is a single " +
                    "expression keeps the type of its value.",
                type: "object",
            },
            results: {
                description: "Test reports that decide the result, by format.",
                type: "object",
                minProperties: 1,
                additionalProperties: false,
                properties: Object.fromEntries(REPORT_FORMATS.map((format) => [
                    format,
                    {
                        description: `Reports of ${format}: a file, a folder, or a pattern such as ` +
                            "out/**/*.xml; several are one report.",
                        type: ["string", "array"],
                        minLength: 1,
                        minItems: 1,
                        items: { type: "string", minLength: 1 },
                    },
                ])),
                examples: [{ artillery: "report.json" }],
            },
            thresholds: {
                description: "Limits on reported numbers, by name.",
                type: "object",
                minProperties: 1,
                additionalProperties: { type: ["string", "number", "array", "object"] },
            },
            "exit-codes": {
                description: "What exit codes of the script mean. * is every other non-zero code. A text holds lines such as 2=warning.",
                type: ["object", "string"],
                minLength: 1,
                propertyNames: {
                    title: 'an exit code from 0 to 255, or "*"',
                    pattern: "^(\\*|\\d{1,2}|1\\d\\d|2[0-4]\\d|25[0-5])$",
                },
                additionalProperties: { enum: [..._domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk] },
                examples: [{ "2": "warning", "*": "errored" }],
            },
            labels: {
                description: "Labels of the events that are sent. Numbers go into quotes.",
                type: "object",
                propertyNames: { title: "a name", minLength: 1 },
                additionalProperties: { type: "string" },
                examples: [{ team: "payments" }],
            },
            "timeout-minutes": {
                description: "Deadline of the job; fractions are allowed.",
                type: "number",
                exclusiveMinimum: 0,
                maximum: MAX_TIMEOUT_MINUTES,
                default: 60,
            },
        },
        dependentSchemas: {
            job: { type: "object", properties: { run: false } },
            with: needs("job"),
        },
        if: {
            type: "object",
            required: ["enabled"],
            properties: {
                enabled: {
                    anyOf: [
                        { const: false },
                        { type: "object", required: ["value"], properties: { value: { const: false } } },
                    ],
                },
            },
        },
        else: { anyOf: [needs("run"), needs("job")] },
    };
}
function parametersRule(name, parameters) {
    const schema = withExpressions(parameters);
    if (!Object.hasOwn(schema, "properties"))
        return [];
    const isNeeded = Array.isArray(schema["required"]) && schema["required"].length > 0;
    return [
        {
            if: { type: "object", required: ["job"], properties: { job: { const: name } } },
            then: {
                type: "object",
                ...(isNeeded && { required: ["with"] }),
                properties: { with: schema },
            },
        },
    ];
}
function withExpressions(parameters) {
    return orExpression(parameters, false);
}
const HOLD_SCHEMAS = ["items", "additionalProperties"];
function orExpression(schema, isValue = true) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(schema))
        return schema;
    const inner = {};
    for (const [keyword, value] of Object.entries(schema)) {
        if (keyword === "properties" && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inner, keyword, mapValues(value));
        else
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inner, keyword, HOLD_SCHEMAS.includes(keyword) ? orExpression(value) : value);
    }
    if (!isValue)
        return inner;
    const description = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(schema, "description");
    return {
        ...(description !== undefined && { description }),
        if: { type: "string", pattern: EXPRESSION },
        else: inner,
    };
}
function mapValues(properties) {
    const mapped = {};
    for (const [name, schema] of Object.entries(properties))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(mapped, name, orExpression(schema));
    return mapped;
}


/***/ }),

/***/ 58503:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ MAX_BODY_CHARACTERS),
  J: () => (/* binding */ Tracker)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/unproven.ts
var unproven = __webpack_require__(51909);
;// CONCATENATED MODULE: ./src/jobs/ticket/edits.ts

const PAGE = 100;
const QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) { userContentEdits(first: ${PAGE}) { totalCount nodes { editor { __typename login } } } }
  }
}`;
const APP = "[bot]";
async function whyDoubtful({ number, author }, { owner, repo }, github, signal) {
    const answer = await github.read("POST /graphql", { query: QUERY, variables: { owner, name: repo, number } }, signal);
    if (!answer.ok)
        return answer;
    const edits = within(answer.value.data, [
        "data",
        "repository",
        "issue",
        "userContentEdits",
    ]);
    const [nodes, total] = [within(edits, ["nodes"]), within(edits, ["totalCount"])];
    if (!Array.isArray(nodes) || typeof total !== "number")
        return {
            ok: false,
            failure: {
                kind: "refused",
                reached: "no",
                httpStatus: answer.value.status,
                message: `POST /graphql: GitHub does not say who has edited it${saidIn(answer.value.data)}`,
            },
        };
    const others = new Set(nodes
        .map((node) => loginOf(within(node, ["editor"])))
        .filter((login) => login.toLowerCase() !== author.login.toLowerCase()));
    const [first] = others;
    if (first !== undefined)
        return {
            ok: true,
            value: `${first === "" ? "somebody" : first}${others.size > 1 ? " and others" : ""} edited its text`,
        };
    return {
        ok: true,
        value: total > nodes.length
            ? `its text was edited ${total} times, and not everybody who did is known`
            : undefined,
    };
}
function within(value, names) {
    return names.reduce((object, name) => ((0,json/* isJsonObject */.OW)(object) ? (0,json/* getOwn */.Ng)(object, name) : undefined), value);
}
function loginOf(editor) {
    const [type, login] = [within(editor, ["__typename"]), within(editor, ["login"])];
    if (typeof login !== "string")
        return "";
    return type === "Bot" && !login.endsWith(APP) ? login + APP : login;
}
function saidIn(data) {
    const errors = within(data, ["errors"]);
    const message = Array.isArray(errors) ? within(errors[0], ["message"]) : undefined;
    return typeof message === "string"
        ? ` (${message
            .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
            .slice(0, 200)
            .toWellFormed()})`
        : "";
}

// EXTERNAL MODULE: ./src/jobs/ticket/kind.ts
var kind = __webpack_require__(56195);
// EXTERNAL MODULE: ./src/jobs/ticket/mark.ts
var mark = __webpack_require__(87216);
;// CONCATENATED MODULE: ./src/jobs/ticket/tracker.ts






const ISSUES = "/repos/{owner}/{repo}/issues";
const ISSUE = `${ISSUES}/{issue_number}`;
const CHANGE = `PATCH ${ISSUE}`;
const tracker_PAGE = 100;
const MAX_COMMENT_PAGES = 10;
const MAX_BODY_CHARACTERS = 65_536;
class Tracker {
    repository;
    #named;
    #github;
    #stop;
    clock;
    #created = new Set();
    #doubtful = new Map();
    #account;
    constructor({ github, stop, clock, parameters, repository, }) {
        this.repository = parameters.repository ?? repository;
        const [owner = "", repo = ""] = this.repository.split("/");
        this.#named = { owner, repo };
        this.#github = github;
        this.#stop = stop;
        this.clock = clock;
    }
    get isStopped() {
        return this.#stop.aborted;
    }
    pause(ms) {
        return this.clock.sleep(ms, this.#stop);
    }
    async list({ state, since, maxPages, }) {
        const tickets = [];
        for (let page = 1; page <= maxPages; page++) {
            const answer = await this.#read(`GET ${ISSUES}`, {
                labels: kind/* TICKET_LABEL */.iE,
                state,
                sort: "created",
                direction: "desc",
                per_page: tracker_PAGE,
                page,
                ...(since !== undefined && { since }),
            });
            if (!answer.ok)
                throw this.refusal("The issues could not be listed", answer.failure);
            const listed = (0,unproven/* listOf */.c)(answer.value.data);
            tickets.push(...listed
                .map(ticketOf)
                .filter((ticket) => ticket !== undefined)
                .filter(({ isPullRequest }) => !isPullRequest));
            if (listed.length < tracker_PAGE)
                return { tickets, isComplete: true };
        }
        return { tickets, isComplete: false };
    }
    async read(number) {
        const answer = await this.#read(`GET ${ISSUE}`, { issue_number: number });
        if (!answer.ok)
            return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
        const ticket = ticketOf(answer.value.data);
        return { ok: true, value: ticket?.number === number ? ticket : undefined };
    }
    async create(issue) {
        const answer = await this.#write(`POST ${ISSUES}`, { ...issue }, false);
        if (!answer.ok)
            return answer;
        const ticket = ticketOf(answer.value.data);
        if (ticket) {
            this.#created.add(ticket.number);
            return { ok: true, value: ticket };
        }
        return {
            ok: false,
            failure: {
                kind: "unexpected",
                reached: "no",
                httpStatus: answer.value.status,
                message: `POST ${ISSUES}: GitHub answered HTTP ${answer.value.status} and no issue`,
            },
        };
    }
    change(number, fields) {
        return this.#write(CHANGE, { issue_number: number, ...fields }, true);
    }
    addLabels(number, labels) {
        return this.#write(`POST ${ISSUE}/labels`, { issue_number: number, labels }, true);
    }
    async removeLabel(number, name) {
        const answer = await this.#write(`DELETE ${ISSUE}/labels/{name}`, { issue_number: number, name }, true);
        return !answer.ok && answer.failure.httpStatus === 404
            ? { ok: true, value: undefined }
            : answer;
    }
    addAssignees(number, assignees) {
        return this.#write(`POST ${ISSUE}/assignees`, { issue_number: number, assignees }, true);
    }
    async comments(number, since) {
        const comments = [];
        for (let page = 1; page <= MAX_COMMENT_PAGES; page++) {
            const answer = await this.#read(`GET ${ISSUE}/comments`, {
                issue_number: number,
                per_page: tracker_PAGE,
                page,
                ...(since !== undefined && { since }),
            });
            if (!answer.ok)
                return answer;
            const listed = (0,unproven/* listOf */.c)(answer.value.data);
            comments.push(...listed.map(commentOf).filter((comment) => comment !== undefined));
            if (listed.length < tracker_PAGE)
                break;
        }
        return { ok: true, value: comments };
    }
    async comment(number, body) {
        const answer = await this.#write(`POST ${ISSUE}/comments`, { issue_number: number, body }, false);
        return answer.ok ? { ok: true, value: commentOf(answer.value.data) } : answer;
    }
    async readComment(id) {
        const answer = await this.#read(`GET ${ISSUES}/comments/{comment_id}`, { comment_id: id });
        if (!answer.ok)
            return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
        return { ok: true, value: commentOf(answer.value.data) };
    }
    async isOurs({ login, isBot }) {
        this.#account ??= this.#askAccount();
        const account = await this.#account;
        return account === undefined ? isBot : account.toLowerCase() === login.toLowerCase();
    }
    writtenBy({ login }) {
        this.#account = Promise.resolve(login);
    }
    async #askAccount() {
        const answer = await this.#github.read("GET /user", { owner: undefined, repo: undefined }, this.#stop);
        if (!answer.ok) {
            if (answer.failure.httpStatus === 403 || answer.failure.httpStatus === 404)
                return undefined;
            throw this.refusal("Whose token this is could not be read", answer.failure);
        }
        const login = answer.value.data?.login;
        return typeof login === "string" ? login : undefined;
    }
    async isUnedited(ticket) {
        if (this.#created.has(ticket.number))
            return true;
        const doubt = await whyDoubtful(ticket, this.#named, this.#github, this.#stop);
        if (!doubt.ok)
            throw this.refusal(`Who has edited the text of issue ${ticket.number} could not be read, so it is unknown whether its mark is ours`, doubt.failure);
        if (doubt.value !== undefined)
            this.#doubtful.set(ticket.number, { ticket, why: doubt.value });
        return doubt.value === undefined;
    }
    get doubtful() {
        return [...this.#doubtful.values()];
    }
    refusal(what, { kind, httpStatus, message }) {
        if (httpStatus === 410)
            return new errors/* UserError */.yo(`${what}: issues are switched off in ${this.repository}; switch them on in its ` +
                "settings, or give another repository.", "CA-411");
        if (kind === "unauthorized" || httpStatus === 404)
            return new errors/* UserError */.yo(`${what}: ${message}. The job needs \`issues: write\`; for another repository ` +
                "than its own, pass a token that has it as github-token.", "CA-605");
        return new errors/* UserError */.yo(`${what}: ${message}.`, "CA-411");
    }
    #read(route, parameters) {
        return this.#github.read(route, { ...this.#named, ...parameters }, this.#stop);
    }
    #write(route, parameters, isRepeatable) {
        return this.#github.write(route, { ...this.#named, ...parameters }, this.#stop, {
            isRepeatable,
        });
    }
}
function ticketOf(issue) {
    const { id, number, state } = issue ?? {};
    if (typeof id !== "number" ||
        typeof number !== "number" ||
        !Number.isSafeInteger(number) ||
        (state !== "open" && state !== "closed"))
        return undefined;
    const body = (0,unproven/* stringOf */.J)(issue?.body);
    return {
        id,
        number,
        url: (0,unproven/* stringOf */.J)(issue?.html_url),
        title: (0,unproven/* stringOf */.J)(issue?.title),
        body,
        state,
        stateReason: (0,unproven/* stringOf */.J)(issue?.state_reason),
        labels: (0,unproven/* listOf */.c)(issue?.labels).map((label) => typeof label === "string" ? label : (0,unproven/* stringOf */.J)(label?.name)),
        assignees: (0,unproven/* listOf */.c)(issue?.assignees).map((assignee) => (0,unproven/* stringOf */.J)(assignee?.login)),
        author: authorOf(issue?.user),
        isPullRequest: (0,json/* isJsonObject */.OW)(issue?.pull_request),
        mark: (0,mark/* readMark */.Mp)(body),
    };
}
function commentOf(comment) {
    const id = comment?.id;
    return typeof id === "number"
        ? { id, body: (0,unproven/* stringOf */.J)(comment?.body), author: authorOf(comment?.user) }
        : undefined;
}
function authorOf(user) {
    return { login: (0,unproven/* stringOf */.J)(user?.login), isBot: user?.type === "Bot" };
}


/***/ })

};
