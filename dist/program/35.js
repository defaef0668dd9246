module.exports = {

/***/ 19615:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keyOf: () => (/* binding */ keyOf),
  nameOfKey: () => (/* binding */ nameOfKey),
  parseCatalogue: () => (/* binding */ parseCatalogue),
  scopeOf: () => (/* binding */ scopeOf),
  taskOfKey: () => (/* binding */ taskOfKey)
});

// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var expression = __webpack_require__(56103);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var script = __webpack_require__(59694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var template = __webpack_require__(66671);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
var _2020_default = /*#__PURE__*/__webpack_require__.n(_2020);
// EXTERNAL MODULE: ./src/catalogue/schema.ts
var catalogue_schema = __webpack_require__(21566);
// EXTERNAL MODULE: ./src/catalogue/schema-words.ts
var schema_words = __webpack_require__(53666);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(56300);
;// CONCATENATED MODULE: ./src/catalogue/validation.ts







const RUN_BESIDE_JOB = "/dependentSchemas/job/properties/run/false schema";
const WITH_WITHOUT_JOB = "/dependentSchemas/with/required";
function validate(yaml, jobs) {
    const ajv = new (_2020_default())({
        allErrors: true,
        verbose: true,
        ownProperties: true,
        strict: false,
        validateFormats: false,
        validateSchema: false,
        meta: false,
        inlineRefs: false,
        code: { optimize: false },
    });
    const schema = (0,catalogue_schema/* catalogueSchema */.pw)(jobs, usedJobs(yaml.value, jobs));
    const check = ajv.compile(schema);
    if (check(yaml.value))
        return [];
    const ruleKeys = Object.keys(propertiesOf(propertiesOf(schema, "$defs")["rule"] ?? {}));
    return (check.errors ?? []).flatMap((error) => complaintOf(error, yaml, ruleKeys) ?? []);
}
function usedJobs(value, jobs) {
    const tasks = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "tasks") : undefined;
    const rules = (0,json/* isJsonObject */.OW)(tasks) ? Object.values(tasks).flat() : [];
    const named = new Set(rules.map((rule) => ((0,json/* isJsonObject */.OW)(rule) ? (0,json/* getOwn */.Ng)(rule, "job") : undefined)));
    return jobs.names.filter((name) => named.has(name));
}
function complaintOf(error, yaml, ruleKeys) {
    if ((0,schema_words/* isFollowUp */.j)(error))
        return undefined;
    const { instancePath: pointer, schemaPath, propertyName } = error;
    const complaint = complaintsAt(pointer, yaml);
    if (propertyName !== undefined) {
        const expected = textOf(error.parentSchema["title"]) ?? "another name";
        return complaint.below(propertyName, `expected ${expected}.`);
    }
    if (schemaPath.endsWith(RUN_BESIDE_JOB))
        return complaint.above(yaml.fieldAt(pointer), "run and job exclude each other; keep one of them.");
    if (schemaPath.endsWith(WITH_WITHOUT_JOB))
        return complaint.below("with", "there is no job that these are parameters of; name it by job.");
    return complaintOfKeyword(error, yaml, ruleKeys);
}
function complaintsAt(pointer, yaml) {
    return {
        here: (words) => ({
            place: yaml.valuePlace(pointer),
            message: `${yaml.fieldAt(pointer)}: ${words}`,
        }),
        below: (name, words) => ({
            place: yaml.keyPlace((0,yaml_text/* child */.j)(pointer, name)),
            message: `${yaml.fieldAt(pointer, name)}: ${words}`,
        }),
        above: (field, words) => ({
            place: yaml.keyPlace(pointer),
            message: `${field}: ${words}`,
        }),
    };
}
function complaintOfKeyword(error, yaml, ruleKeys) {
    const { keyword, instancePath: pointer, data } = error;
    const params = error.params;
    const properties = propertiesOf(error.parentSchema);
    const complaint = complaintsAt(pointer, yaml);
    switch (keyword) {
        case "anyOf":
            return isMeant(data, ruleKeys)
                ? undefined
                : complaint.above(yaml.fieldAt(pointer), "expected run (a script) or job (a built-in job), found neither.");
        case "additionalProperties":
        case "unevaluatedProperties": {
            const name = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
            return complaint.below(name, `not known here${(0,catalogue_complaints/* knownNames */.UH)(name, Object.keys(properties))}`);
        }
        case "required": {
            const name = String(params["missingProperty"]);
            const [meaning] = textOf(properties[name]?.["description"])?.split(/\.(?: |$)/) ?? [];
            const reported = meaning === undefined ? "" : ` (${meaning})`;
            return complaint.above(yaml.fieldAt(pointer, name), `is missing${reported}.`);
        }
        default:
            return complaint.here((0,schema_words/* wordsOfSchema */.A)(error));
    }
}
function isMeant(rule, ruleKeys) {
    return (!(0,json/* isJsonObject */.OW)(rule) ||
        Object.keys(rule).some((name) => name === "with" || ["run", "job"].includes((0,nearest/* nearest */.p)(name, ruleKeys) ?? "")));
}
function propertiesOf(schema, keyword = "properties") {
    return (schema[keyword] ?? {});
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}

// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./src/catalogue/catalogue.ts













const OWN_SYNTAX = ["if", "run", "with"];
function parseCatalogue(text, path, jobs) {
    const yaml = yaml_text/* YamlText */.Z.parse(text, path);
    const complaints = validate(yaml, jobs);
    const rules = new Map();
    for (const { key, pointer, value } of rulesOf(yaml.value)) {
        complaints.push(...complaintsBeyondSchema(value, pointer, yaml, jobs));
        if (complaints.length === 0)
            rules.set(key, [...(rules.get(key) ?? []), ruleOf(value, pointer, yaml, path)]);
    }
    complaints.push(...sameKeys(yaml));
    if (complaints.length > 0)
        throw new catalogue_complaints/* CatalogueError */.cv(path, complaints);
    return { path, rules, scope: scopeIn(yaml, path) };
}
function scopeOf(text, path) {
    return scopeIn(yaml_text/* YamlText */.Z.parse(text, path), path);
}
function scopeIn(yaml, path) {
    const keys = new Set(Object.keys(tasksOf(yaml.value)).map(keyOf));
    const approvals = [...rulesOf(yaml.value)].filter(({ key }) => key === `${event_counts/* APPROVAL_TASK */.UG}.triggered`);
    const asksForApprovals = approvals.length > 0 &&
        approvals.every(({ value }) => (0,json/* getOwn */.Ng)(value, "job") === binding/* APPROVAL_JOB */.c2 && offAnswer((0,json/* getOwn */.Ng)(value, "enabled")) === undefined);
    const stages = wordsIn(yaml, "stages", path);
    const projects = wordsIn(yaml, "projects", path);
    return { path, keys, asksForApprovals, ...(stages && { stages }), ...(projects && { projects }) };
}
function wordsIn(yaml, field, path) {
    const given = (0,json/* isJsonObject */.OW)(yaml.value) ? (0,json/* getOwn */.Ng)(yaml.value, field) : undefined;
    if (given === undefined)
        return undefined;
    const complain = (words) => new catalogue_complaints/* CatalogueError */.cv(path, [{ place: yaml.valuePlace(`/${field}`), message: words }]);
    const items = Array.isArray(given) ? given : [given];
    if (!items.every((item) => typeof item === "string"))
        throw complain(`${field}: expected names, as a text or a list of texts, found ${(0,catalogue_complaints/* found */.F9)(given)}.`);
    try {
        const words = (0,binding/* readWords */.ux)(field, items.join(" "));
        if (words === undefined)
            throw complain(`${field}: expected at least one name, or leave it out.`);
        return words;
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo && !(error instanceof catalogue_complaints/* CatalogueError */.cv)
            ? complain(error.message)
            : error;
    }
}
function keyOf(name) {
    return name === "*" || name.includes(".") ? name : `${name}.triggered`;
}
function nameOfKey(key) {
    return key.replace(/\.triggered$/, "");
}
function* rulesOf(value) {
    const tasks = tasksOf(value);
    for (const [name, given] of Object.entries(tasks)) {
        const pointer = (0,yaml_text/* child */.j)("/tasks", name);
        const list = Array.isArray(given)
            ? given.map((item, i) => [(0,yaml_text/* child */.j)(pointer, i), item])
            : [[pointer, given]];
        for (const [at, item] of list)
            if ((0,json/* isJsonObject */.OW)(item))
                yield { key: keyOf(name), pointer: at, value: item };
    }
}
function tasksOf(value) {
    const tasks = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "tasks") : undefined;
    return (0,json/* isJsonObject */.OW)(tasks) ? tasks : {};
}
function sameKeys(yaml) {
    const names = Object.keys(tasksOf(yaml.value));
    return names
        .filter((name) => name.endsWith(".triggered") && names.includes(nameOfKey(name)))
        .map((name) => ({
        place: yaml.keyPlace((0,yaml_text/* child */.j)("/tasks", name)),
        message: `${yaml.fieldAt((0,yaml_text/* child */.j)("/tasks", name))}: ${nameOfKey(name)} means the ` +
            "same and stands here, too; make one list of both.",
    }));
}
function complaintsBeyondSchema(rule, pointer, yaml, jobs) {
    const steps = [
        ...ownTexts(rule, pointer),
        ...parameterTexts(rule, pointer, jobs),
        ...checkedEntries(rule, pointer, jobs),
        ...textsWithoutExpressions(rule, pointer),
    ];
    return steps.flatMap(({ at, read }) => catalogue_complaintOf(at, read, yaml) ?? []);
}
function catalogue_complaintOf(at, read, yaml) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        if (error instanceof expression/* ExpressionProblem */.gC)
            return {
                place: yaml.valuePlace(at, error.index),
                message: `${yaml.fieldAt(at)}: ${error.message}`,
            };
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return {
            place: yaml.valuePlace(at),
            message: `${yaml.fieldAt(at)}: ${error.message.replace(/^(exit-codes|results|thresholds): /, "")}`,
        };
    }
}
function* ownTexts(rule, pointer) {
    const readers = { if: template/* parseCondition */.zB, run: script/* refuseExpressions */.eo, "exit-codes": outcome/* parseExitCodes */.I8 };
    for (const [name, reader] of Object.entries(readers)) {
        const text = textAt(rule, name);
        if (text !== undefined)
            yield { at: (0,yaml_text/* child */.j)(pointer, name), read: () => void reader(text) };
    }
}
function* parameterTexts(rule, pointer, jobs) {
    const job = jobs.names.find((name) => name === textAt(rule, "job"));
    const schema = job === undefined ? {} : jobs.parametersOf(job);
    for (const [name, value] of entriesAt(rule, "with")) {
        const contexts = (0,script/* isLate */.lS)(name) ? script/* LATE_CONTEXTS */.Qs : undefined;
        for (const [at, text] of textsIn(value, (0,yaml_text/* child */.j)((0,yaml_text/* child */.j)(pointer, "with"), name)))
            yield {
                at,
                read: () => void ((0,script/* isScriptWithin */.h_)(name, at, schema)
                    ? (0,script/* refuseExpressions */.eo)(text)
                    : (0,template/* parseTemplate */.QC)(text, contexts)),
            };
    }
}
function* checkedEntries(rule, pointer, jobs) {
    for (const [name, check] of Object.entries(jobs.checks ?? {}))
        for (const [key, value] of entriesAt(rule, name))
            yield { at: (0,yaml_text/* child */.j)((0,yaml_text/* child */.j)(pointer, name), key), read: () => check(single(key, value)) };
}
function* textsWithoutExpressions(rule, pointer) {
    for (const [name, value] of Object.entries(rule)) {
        if (OWN_SYNTAX.includes(name))
            continue;
        for (const [at, text] of textsIn(value, (0,yaml_text/* child */.j)(pointer, name)))
            yield { at, read: () => refuseExpressionsHere(text) };
    }
}
function refuseExpressionsHere(text) {
    if ((0,template/* hasExpression */.xS)(text))
        throw new expression/* ExpressionProblem */.gC("expressions work in if and with only.", text.indexOf("${{"));
}
function textAt(rule, name) {
    const value = (0,json/* getOwn */.Ng)(rule, name);
    return typeof value === "string" ? value : undefined;
}
function entriesAt(rule, name) {
    const value = (0,json/* getOwn */.Ng)(rule, name);
    return (0,json/* isJsonObject */.OW)(value) ? Object.entries(value) : [];
}
function single(key, value) {
    const object = {};
    (0,json/* setOwn */.P5)(object, key, value);
    return object;
}
function* textsIn(value, pointer) {
    if (typeof value === "string")
        yield [pointer, value];
    else if (Array.isArray(value))
        for (const [i, item] of value.entries())
            yield* textsIn(item, (0,yaml_text/* child */.j)(pointer, i));
    else if ((0,json/* isJsonObject */.OW)(value))
        for (const [key, item] of Object.entries(value))
            yield* textsIn(item, (0,yaml_text/* child */.j)(pointer, key));
}
function ruleOf(rule, pointer, yaml, path) {
    const read = (name) => (0,json/* getOwn */.Ng)(rule, name);
    const condition = read("if");
    const mode = read("mode");
    return {
        field: yaml.fieldAt(pointer),
        place: (0,catalogue_complaints/* locate */.x5)(path, yaml.keyPlace(pointer)),
        pointer,
        condition: condition === undefined ? undefined : (0,template/* parseCondition */.zB)(String(condition)),
        off: offAnswer(read("enabled")),
        settings: {
            script: read("run"),
            shell: read("shell"),
            workingDirectory: read("working-directory"),
            timeoutMinutes: read("timeout-minutes"),
            exitCodes: exitCodeLines(read("exit-codes")),
            labels: (read("labels") ?? {}),
            results: read("results"),
            thresholds: read("thresholds"),
            job: read("job"),
            with: read("with"),
            mode: mode === undefined ? undefined : (0,dispatch_payload/* parseMode */.Zx)(mode),
        },
    };
}
function offAnswer(enabled) {
    if (enabled === undefined || enabled === true)
        return undefined;
    if (!(0,json/* isJsonObject */.OW)(enabled))
        return "warning";
    return enabled["value"] === true
        ? undefined
        : ((0,json/* getOwn */.Ng)(enabled, "answer") ?? "warning");
}
function exitCodeLines(given) {
    if (given === undefined || typeof given === "string")
        return given;
    return Object.entries(given)
        .map(([code, verdict]) => `${code}=${String(verdict)}`)
        .join("\n");
}
function taskOfKey(key) {
    const kind = event_type/* EVENT_KINDS */.dP.find((name) => key.endsWith(`.${name}`));
    return kind === "triggered" ? key.slice(0, -".triggered".length) : undefined;
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
