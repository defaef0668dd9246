module.exports = {

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
        const finished = events.find((event) => event.type === FINISHED && inScope(event, scope));
        if (finished)
            return finished.data;
        const over = events.find((event) => event.type === (0,sequence_events/* sequenceEventType */.ii)(scope.stage, sequence_trigger/* EVALUATION_SEQUENCE */.B, "finished"));
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
    const evaluation = (0,events_evaluation/* evaluationIn */.gH)(data);
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
