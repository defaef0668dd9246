module.exports = {

/***/ 1040:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Session: () => (/* binding */ Session),
  Stopped: () => (/* binding */ Stopped),
  Trouble: () => (/* binding */ Trouble)
});

// EXTERNAL MODULE: ./src/catalogue/parameters.ts
var parameters = __webpack_require__(5649);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(6451);
// EXTERNAL MODULE: ./src/jobs/http/address.ts
var address = __webpack_require__(1705);
// EXTERNAL MODULE: ./src/jobs/http/exchange.ts
var exchange = __webpack_require__(4332);
// EXTERNAL MODULE: ./src/jobs/http/explanation.ts
var explanation = __webpack_require__(1858);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var script = __webpack_require__(9694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var catalogue_template = __webpack_require__(6671);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/jobs/http/evaluation.ts
var evaluation = __webpack_require__(2211);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var catalogue_expression = __webpack_require__(6103);
// EXTERNAL MODULE: ./src/jobs/http/texts.ts
var http_texts = __webpack_require__(7957);
;// CONCATENATED MODULE: ./src/jobs/http/scope.ts





const PLAIN_KEY = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const PLAIN_READ = /^env\.\w+$/i;
function scopeOf(recipe, { assignment: { task, event }, runUrl, repository, sha, environment }, { key, with: parameters, card }) {
    const asks = (context) => recipe.texts.some((text) => (0,http_texts/* namesRead */.DQ)(text, context).length > 0);
    if (key === undefined && asks("key"))
        throw new errors/* UserError */.yo(`${recipe.name}: uses key, and this job has none.`, "CA-207");
    if (card === undefined && asks("card"))
        throw new errors/* UserError */.yo(`${recipe.name}: uses card, and this job has none.`, "CA-207");
    return {
        event,
        task: {
            name: task.name,
            id: task.id,
            project: task.project,
            stage: task.stage,
            service: task.service,
            context: task.keptnContext,
        },
        run: { url: runUrl, repository, sha },
        env: variablesOf(recipe, environment),
        with: parameters,
        ...(key !== undefined && { key: plainKey(key) }),
        ...(card !== undefined && { card }),
        fields: {},
    };
}
function contextOf(scope, place) {
    try {
        return (0,catalogue_expression/* contextsOf */.WO)(scope);
    }
    catch (error) {
        throw error instanceof catalogue_expression/* ExpressionProblem */.gC
            ? new errors/* UserError */.yo(`${place}: what the expressions see ${error.message}`, "CA-207")
            : error;
    }
}
function namedVariables({ texts, find, requests, readBack }) {
    const calls = [...(find ? [find] : []), ...requests, ...(readBack ? [readBack] : [])];
    const needed = new Set(calls.flatMap(({ sign }) => (sign ? [sign.variable] : [])));
    const named = new Set(needed);
    for (const expression of texts.flatMap(http_texts/* expressionsIn */.l$)) {
        for (const [context, variable] of (0,catalogue_expression/* readsOf */.JP)(expression)) {
            if (context !== "env" || variable === undefined)
                continue;
            named.add(variable);
            if (PLAIN_READ.test(expression.text))
                needed.add(variable);
        }
    }
    return { named, needed };
}
function variablesOf(recipe, environment) {
    const { named, needed } = namedVariables(recipe);
    const variables = {};
    const missing = [];
    for (const variable of named) {
        const value = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
        if (value)
            (0,json/* setOwn */.P5)(variables, variable, value);
        else if (needed.has(variable))
            missing.push(variable);
    }
    if (missing.length > 0)
        throw new errors/* UserError */.yo(`${recipe.name}: env.${missing.join(", env.")} ${missing.length === 1 ? "is" : "are"} ` +
            "not set; add " +
            `${missing.length === 1 ? `the line ${missing[0] ?? ""}=…` : "such lines NAME=…"} ` +
            "to the secret JOB_ENV, or the variable to env of the step.", "CA-207");
    return variables;
}
function plainKey(key) {
    if (PLAIN_KEY.test(key))
        return key;
    const [prefix = ""] = /^[a-z]+-/.exec(key) ?? [];
    return `${prefix}${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./src/jobs/http/outgoing.ts










const MAX_BODY_BYTES = 1024 * 1024;
const MIN_PATH_CHARACTERS = 8;
const MIN_PIECE_CHARACTERS = 16;
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
function prepare(call, recipe, scope) {
    const place = `${recipe.name}: ${call.place}`;
    const context = contextOf(scope, place);
    const { href, shown } = (0,address/* addressOf */.ci)(call.url, context, `${place}.url`);
    const body = bodyOf(call, scope, `${place}.body`);
    const headers = {};
    if (body && !call.headers.some(([name]) => name.toLowerCase() === "content-type"))
        headers["content-type"] = body.isJson ? "application/json" : "text/plain; charset=utf-8";
    for (const [name, template] of call.headers)
        headers[name] = headerOf(template, context, `${place}.headers.${name}`);
    if (call.sign)
        headers[call.sign.header] =
            call.sign.prefix +
                (0,external_node_crypto_.createHmac)("sha256", variable(scope, call.sign.variable))
                    .update(body?.text ?? "")
                    .digest("hex");
    return {
        outgoing: { method: call.method, href, headers, body: body?.text, timeoutMs: call.timeoutMs },
        shown: `${call.method} ${shown}`,
    };
}
function secretsOf(calls, scope) {
    const values = calls.flatMap((call) => [
        ...(call.sign ? [variable(scope, call.sign.variable)] : []),
        ...call.headers.flatMap(([, text]) => (0,http_texts/* namesRead */.DQ)(text, "env").map((name) => variable(scope, name))),
        ...(0,address/* secretVariablesIn */.XB)(call.url, (name) => variable(scope, name)).map((name) => variable(scope, name)),
    ]);
    return [
        ...new Set(values.flatMap((value) => [value.trim(), ...passwordIn(value), ...piecesOf(value.trim())])),
    ].filter((value) => value !== "");
}
function passwordIn(value) {
    if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value.trim()))
        return [];
    const [, password] = /^[\x20-\x39\x3b-\x7e]+:([\x20-\x7e]{4,})$/.exec(Buffer.from(value, "base64").toString("latin1")) ?? [];
    return password === undefined ? [] : [password];
}
function piecesOf(value) {
    if (!URL.canParse(value))
        return [];
    const { protocol, pathname, search } = new URL(value);
    if (!/^https?:$/.test(protocol))
        return [];
    const paths = [pathname + search, pathname].filter((path) => path.length >= MIN_PATH_CHARACTERS);
    return [
        ...paths,
        ...`${pathname}${search}`
            .split(/[/?&=]/)
            .filter((piece) => piece.length >= MIN_PIECE_CHARACTERS),
    ];
}
function variable(scope, name) {
    const value = (0,json/* isJsonObject */.OW)(scope["env"]) ? (0,json/* getOwn */.Ng)(scope["env"], name) : undefined;
    return typeof value === "string" ? value : "";
}
function headerOf(template, context, field) {
    const value = (0,catalogue_template/* parseTemplate */.QC)(template, script/* LATE_CONTEXTS */.Qs)
        .map((segment) => {
        if (typeof segment === "string")
            return segment;
        const part = (0,evaluation/* evaluated */.W)(segment, context, field);
        if (typeof part === "object" && part !== null)
            throw new errors/* UserError */.yo(`${field}: \${{ ${segment.text} }} is no text.`, "CA-207");
        return part === null ? "" : String(part).trim();
    })
        .join("")
        .trim();
    if (value === "")
        throw new errors/* UserError */.yo(`${field}: the value is empty.`, "CA-207");
    if (!HEADER_VALUE.test(value))
        throw new errors/* UserError */.yo(`${field}: the value holds a line break or another character that a header cannot carry.`, "CA-207");
    return value;
}
function bodyOf({ body, place }, scope, field) {
    if (body === undefined)
        return undefined;
    const value = (0,parameters/* resolveLate */.x)(body, scope, field);
    const isJson = typeof value !== "string";
    const text = isJson ? JSON.stringify(value) : value;
    if (Buffer.byteLength(text) > MAX_BODY_BYTES)
        throw new errors/* UserError */.yo(`${field}: the body of ${place} is larger than ${MAX_BODY_BYTES / 1024} KB.`, "CA-207");
    if (value === null && typeof body === "string" && (0,catalogue_template/* hasExpression */.xS)(body))
        throw new errors/* UserError */.yo(`${field}: ${body.slice(0, 80)} is empty.`, "CA-207");
    return { text, isJson };
}

;// CONCATENATED MODULE: ./src/jobs/http/pointer.ts


function valueAt(document, pointer) {
    let at = document;
    for (const part of pointer.split("/").slice(1)) {
        const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
        if (Array.isArray(at))
            at = /^(0|[1-9]\d*)$/.test(key) ? at[Number(key)] : undefined;
        else
            at = (0,json/* isJsonObject */.OW)(at) ? (0,json/* getOwn */.Ng)(at, key) : undefined;
        if (at === undefined)
            return undefined;
    }
    return at;
}
function isSomething(value) {
    if (value === undefined || value === null || value === "" || value === 0 || value === false)
        return false;
    return typeof value !== "object" || Object.keys(value).length > 0;
}
function fits(value, expected) {
    if (Array.isArray(expected))
        return expected.some((one) => isSame(value, one));
    if (!(0,json/* isJsonObject */.OW)(expected))
        return isSame(value, expected);
    const part = (0,json/* getOwn */.Ng)(expected, "contains") ?? null;
    if (Array.isArray(value))
        return value.some((item) => isSame(item, part));
    return (typeof value === "string" &&
        isScalar(part) &&
        String(part) !== "" &&
        value.includes(String(part)));
}
function isSame(value, expected) {
    return isScalar(value) && isScalar(expected) && String(value) === String(expected);
}
function isScalar(value) {
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function wordsOfExpected(expected) {
    if (Array.isArray(expected))
        return expected.map((one) => (0,errors/* quote */.hD)(textOf(one))).join(" or ");
    return (0,json/* isJsonObject */.OW)(expected)
        ? `something with ${(0,errors/* quote */.hD)(textOf((0,json/* getOwn */.Ng)(expected, "contains") ?? null))}`
        : (0,errors/* quote */.hD)(textOf(expected));
}
function wordsOfFound(value) {
    if (value === undefined)
        return "nothing";
    if (isScalar(value))
        return (0,errors/* quote */.hD)(String(value));
    if (value === null)
        return "null";
    return Array.isArray(value) ? "a list" : "an object";
}
function textOf(value) {
    return isScalar(value) ? String(value) : JSON.stringify(value);
}

// EXTERNAL MODULE: ./src/jobs/http/retry.ts
var retry = __webpack_require__(8403);
;// CONCATENATED MODULE: ./src/jobs/http/session.ts











const MAX_SAID_CHARACTERS = 200;
const MAX_FIELD_CHARACTERS = 10_000;
const MAX_FIELD_DEPTH = 20;
const LOST_ANSWER_PATIENCE_MS = 10_000;
const UNKNOWN = "it may or may not have happened";
const FIRST_POLL_MS = 1_000;
const MAX_POLL_MS = 5_000;
class Trouble extends Error {
    name = "Trouble";
}
class Stopped extends Error {
    name = "Stopped";
}
class Session {
    recipe;
    request;
    fields = {};
    masks;
    #scope;
    #mask;
    constructor(recipe, request, values) {
        this.recipe = recipe;
        this.request = request;
        const calls = [
            ...(recipe.find ? [recipe.find] : []),
            ...recipe.requests,
            ...(recipe.readBack ? [recipe.readBack] : []),
        ];
        this.#scope = scopeOf(recipe, request, values);
        for (const call of calls)
            (0,address/* checkOrigin */.Xx)(call.url, contextOf(this.#scope, recipe.name), `${recipe.name}: ${call.place}.url`);
        this.masks = secretsOf(calls, this.#scope);
        for (const secret of this.masks)
            request.mask(secret);
        const variables = Object.values((0,json/* isJsonObject */.OW)(this.#scope["env"]) ? this.#scope["env"] : {}).map(String);
        this.#mask = (0,masking/* createMasker */.aD)([
            ...variables,
            ...this.masks,
            ...(0,masking/* secretsOfEnvironment */.O0)(request.environment),
        ]);
    }
    async perform() {
        const { find, readBack } = this.recipe;
        const done = find && (await this.#lookBefore(find));
        if (done)
            return done;
        const sent = await this.#sendAll();
        if (!readBack || sent.isFound)
            return sent;
        const confirmed = await this.#readBack(readBack, sent);
        return { verdict: sent.verdict, said: `${sent.said}; ${confirmed}` };
    }
    async #lookBefore(find) {
        const isThere = await this.#look(find, find.patienceMs);
        if (isThere.kind === "refused")
            throw new Trouble(`${isThere.said}, so nothing was sent${find.mustExist ? "" : ": it might be there already"}`);
        if (isThere.kind === "missing") {
            if (!find.mustExist)
                return undefined;
            throw new Trouble(`${this.#shown(find)} found nothing to change at ${find.found || "all"}`);
        }
        if (!find.mustExist)
            return { verdict: "pass", said: `${isThere.said}: it was there already`, wasSo: true };
        return isThere.isDone
            ? { verdict: "pass", said: `${isThere.said}: it was so already`, wasSo: true }
            : undefined;
    }
    masked(text) {
        return this.#mask(text);
    }
    async #sendAll() {
        const { requests, readBack } = this.recipe;
        const said = [];
        const trouble = (words) => new Trouble(said.length === 0 ? words : `${words}; before that, ${said.join(", ")}`);
        for (const [i, call] of requests.entries()) {
            const sent = await this.#sendOnce(call, trouble);
            if (sent.kind === "refused")
                throw trouble(sent.said);
            if (sent.kind === "found")
                return { verdict: "pass", said: sent.said, isFound: true };
            if (sent.kind === "unclear") {
                const canSay = i === requests.length - 1 && readBack !== undefined && this.#knowsFieldsOf(readBack);
                if (!canSay)
                    throw trouble(`${sent.said}; ${UNKNOWN}`);
                return { verdict: "pass", said: sent.said, doubt: sent.said };
            }
            said.push(sent.said);
        }
        return this.#withoutRace({ verdict: "pass", said: said.join(", ") });
    }
    async #sendOnce(call, trouble) {
        const { find } = this.recipe;
        let sent = await this.#send(call);
        if (!find || find.mustExist)
            return sent;
        for (const isAgain of [false, true]) {
            if (sent.kind !== "unclear")
                return sent;
            const looked = await this.#look(find, Math.max(find.patienceMs, LOST_ANSWER_PATIENCE_MS));
            if (looked.kind === "refused")
                throw trouble(`${sent.said}; ${UNKNOWN}, and ${looked.said}`);
            if (looked.kind === "found")
                return { ...looked, said: `${sent.said}, but it was found by ${this.#shown(find)}` };
            if (!isAgain)
                sent = await this.#send(call);
        }
        return sent;
    }
    async #withoutRace(sent) {
        const { find } = this.recipe;
        if (!find || find.mustExist || find.fields.length === 0)
            return sent;
        const own = { ...this.fields };
        const answer = await this.#send(find);
        if (answer.kind !== "done" || !isSomething(valueAt(answer.document, find.found)))
            return sent;
        const seen = this.#fieldsIn(find, answer.document);
        if (typeof seen === "string")
            return sent;
        const [name] = Object.keys(seen).filter((key) => Object.hasOwn(own, key) && String((0,json/* getOwn */.Ng)(own, key)) !== String((0,json/* getOwn */.Ng)(seen, key)));
        if (name === undefined)
            return sent;
        this.#keep(seen);
        return {
            verdict: "warning",
            said: `${sent.said}, but another run did the same at the same moment: ${name} ` +
                `${wordsOfFound((0,json/* getOwn */.Ng)(own, name))} is a duplicate of ` +
                `${wordsOfFound((0,json/* getOwn */.Ng)(seen, name))}, close it`,
        };
    }
    async #look(find, patienceMs) {
        const untilMs = this.request.clock.nowMs() + patienceMs;
        for (let waitMs = FIRST_POLL_MS;; waitMs = Math.min(MAX_POLL_MS, waitMs * 2)) {
            const answer = await this.#send(find);
            if (answer.kind !== "done")
                return { kind: "refused", said: answer.said };
            if (find.found !== "" &&
                answer.status < 300 &&
                typeof answer.document === "string" &&
                answer.document !== "")
                return { kind: "refused", said: `${answer.said} with something that is not JSON` };
            if (isSomething(valueAt(answer.document, find.found))) {
                const fields = this.#fieldsIn(find, answer.document);
                if (typeof fields === "string")
                    return { kind: "refused", said: `${answer.said} ${fields}` };
                this.#keep(fields);
                return {
                    kind: "found",
                    said: answer.said,
                    isDone: find.doneWhen.length > 0 &&
                        this.#missIn(find.doneWhen, answer.document, find.place) === undefined,
                };
            }
            if (this.request.clock.nowMs() + waitMs > untilMs)
                return { kind: "missing" };
            await this.#sleep(waitMs);
        }
    }
    async #readBack(readBack, { said, doubt }) {
        const untilMs = this.request.clock.nowMs() + readBack.patienceMs;
        for (let waitMs = FIRST_POLL_MS;; waitMs = Math.min(MAX_POLL_MS, waitMs * 2)) {
            const answer = await this.#send(readBack);
            let miss = answer.said;
            if (answer.kind === "done") {
                const fields = this.#fieldsIn(readBack, answer.document);
                if (typeof fields !== "string") {
                    this.#keep(fields);
                    return `read back by ${this.#shown(readBack)}`;
                }
                miss = `${answer.said} ${fields}`;
            }
            const isFinal = (answer.kind === "refused" && answer.isDenied) ||
                this.request.clock.nowMs() + waitMs > untilMs;
            if (isFinal)
                throw new Trouble(doubt === undefined
                    ? `${said}, but reading it back failed: ${miss}`
                    : `${doubt}; ${UNKNOWN}, and reading it back failed: ${miss}`);
            await this.#sleep(waitMs);
        }
    }
    async #send(call) {
        const { clock, stop } = this.request;
        const { outgoing, shown } = prepare(call, this.recipe, { ...this.#scope, fields: this.fields });
        for (let attempt = 1;; attempt++) {
            this.#requireTime();
            const answer = await (0,exchange/* exchange */.c)(outgoing, stop, clock.nowMs());
            if (answer.kind === "broken")
                this.#requireTime();
            this.request.console.info(this.#mask(`${shown} ${answer.kind === "answered" ? `answered HTTP ${answer.status}` : answer.words}`));
            if (answer.kind === "answered" && isGood(call, answer.status))
                return this.#judge(call, shown, answer.status, answer.document);
            const miss = answer.kind === "answered"
                ? { status: answer.status, reached: "maybe", retryAfterMs: answer.retryAfterMs }
                : { status: 0, reached: answer.reached, retryAfterMs: undefined };
            const waitMs = answer.kind === "broken" && answer.isFinal
                ? undefined
                : (0,retry/* nextAttemptMs */.T)(attempt, miss, {
                    isRepeatable: call.isRepeatable,
                    leftMs: this.request.deadlineMs - clock.nowMs(),
                    jitter: Math.random(),
                });
            if (waitMs === undefined)
                return this.#giveUp(call, shown, answer, attempt);
            await this.#sleep(waitMs);
        }
    }
    #judge(call, shown, status, document) {
        const said = `${shown} answered HTTP ${status}`;
        const miss = this.#missIn(call.expect, document, call.place);
        if (miss !== undefined)
            return {
                kind: "refused",
                said: `${said}, but ${miss}${this.#quoted(document)}`,
                isDenied: false,
            };
        if (!this.recipe.requests.includes(call))
            return { kind: "done", said, status, document };
        const fields = this.#fieldsIn(call, document);
        if (typeof fields === "string")
            return {
                kind: "refused",
                said: `${said} ` +
                    `${fields}${isReading(call) ? "" : ", so nothing proves that it was done"}${this.#quoted(document)}`,
                isDenied: false,
            };
        this.#keep(fields);
        return { kind: "done", said, status, document };
    }
    #giveUp(call, shown, answer, attempts) {
        const times = attempts === 1 ? "" : ` ${attempts} times`;
        if (answer.kind === "broken") {
            const said = `${shown} ${answer.words}${times && ` (tried${times})`}`;
            return answer.reached === "maybe" && !isReading(call)
                ? { kind: "unclear", said }
                : { kind: "refused", said, isDenied: false };
        }
        const { status, document } = answer;
        const said = `${shown} answered HTTP ${status}${times}${this.#quoted(document)}${this.#advice(call, answer)}`;
        return (status >= 500 || status === 408) && !isReading(call)
            ? { kind: "unclear", said }
            : { kind: "refused", said, isDenied: status === 401 || status === 403 };
    }
    #advice(call, { status, retryAfterMs }) {
        if (status < 300)
            return `; good would be ${call.goodStatus?.join(", ") ?? ""}`;
        if (status < 400)
            return "; redirects are not followed, give the final address";
        if (retryAfterMs !== undefined)
            return `; it asks to wait ${Math.ceil(retryAfterMs / 1_000)} s`;
        if (status !== 401 && status !== 403)
            return "";
        const names = [...new Set(templatesOf(call).flatMap((text) => (0,http_texts/* namesRead */.DQ)(text, "env")))];
        const secret = names.length === 0
            ? "the recipe sends no secret"
            : `${names.map((name) => `env.${name}`).join(", ")} may be wrong or expired`;
        return status === 401 ? `; ${secret}` : `; ${secret}, or its account lacks a permission`;
    }
    #quoted(document) {
        const said = this.#mask((0,explanation/* explanationIn */.N)(document));
        const cut = said.length <= MAX_SAID_CHARACTERS
            ? said
            : `${said.slice(0, MAX_SAID_CHARACTERS).toWellFormed()}…`;
        return cut && ` (${cut})`;
    }
    #keep(fields) {
        for (const [name, value] of Object.entries(fields))
            (0,json/* setOwn */.P5)(this.fields, name, value);
    }
    #fieldsIn({ fields, place }, document) {
        const taken = {};
        for (const field of fields) {
            if (field.kind === "text")
                continue;
            const value = this.#valueOf(field, document, place);
            const isMissing = value === undefined || value === null || value === "";
            if (isMissing && !field.isOptional)
                return `without ${wordsOfPlace(field)} (field ${field.name})`;
            if (isMissing)
                continue;
            if (isDeeper(value, MAX_FIELD_DEPTH) || JSON.stringify(value).length > MAX_FIELD_CHARACTERS)
                return `with more at ${wordsOfPlace(field)} (field ${field.name}) than can be reported; point to a part of it`;
            (0,json/* setOwn */.P5)(taken, field.name, value);
        }
        for (const field of fields) {
            if (field.kind !== "text")
                continue;
            (0,json/* setOwn */.P5)(taken, field.name, (0,parameters/* resolveLate */.x)(field.text, { ...this.#scope, fields: { ...this.fields, ...taken } }, `${this.recipe.name}: ${place}.fields.${field.name}`));
        }
        return taken;
    }
    #valueOf(field, document, place) {
        const { choice, pointer } = field;
        if (!choice)
            return valueAt(document, pointer);
        const list = valueAt(document, choice.list);
        const item = Array.isArray(list)
            ? list.find((one) => this.#missIn(choice.where, one, place) === undefined)
            : undefined;
        return item === undefined ? undefined : valueAt(item, pointer);
    }
    #missIn(expectations, document, place) {
        for (const { pointer, expected } of expectations) {
            const wanted = (0,parameters/* resolveLate */.x)(expected, { ...this.#scope, fields: this.fields }, `${this.recipe.name}: ${place}`);
            const value = valueAt(document, pointer);
            if (!fits(value, wanted))
                return `${pointer || "the answer"} is ${wordsOfFound(value)}, expected ${wordsOfExpected(wanted)}`;
        }
        return undefined;
    }
    #knowsFieldsOf(call) {
        return [...templatesOf(call), ...call.expect.flatMap(({ expected }) => (0,http_texts/* textsOf */.CB)(expected))]
            .flatMap((text) => (0,http_texts/* namesRead */.DQ)(text, "fields"))
            .every((name) => Object.hasOwn(this.fields, name));
    }
    #shown(call) {
        return prepare(call, this.recipe, { ...this.#scope, fields: this.fields }).shown;
    }
    async #sleep(ms) {
        await this.request.clock.sleep(ms, this.request.stop);
        this.#requireTime();
    }
    #requireTime() {
        if (this.request.stop.aborted)
            throw new Stopped();
    }
}
function isReading({ method }) {
    return method === "GET" || method === "HEAD";
}
function templatesOf({ url, headers, body }) {
    return [url, ...headers.map(([, text]) => text), ...(0,http_texts/* textsOf */.CB)(body)];
}
function isGood({ goodStatus }, status) {
    return goodStatus ? goodStatus.includes(status) : status >= 200 && status <= 299;
}
function wordsOfPlace({ choice, pointer }) {
    return choice
        ? `a fitting item of ${choice.list || "the list"} with ${pointer || "a value"}`
        : pointer || "a text";
}
function isDeeper(value, levels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}


/***/ }),

/***/ 7355:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTaskScript: () => (/* binding */ runTaskScript)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(925);
// EXTERNAL MODULE: ./src/script/environment.ts
var environment = __webpack_require__(1334);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(39);
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
var external_node_string_decoder_ = __webpack_require__(6193);
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
var output_file = __webpack_require__(5213);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
var process_tree = __webpack_require__(8020);
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
var task_files = __webpack_require__(4256);
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
