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
var parameters = __webpack_require__(35649);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/jobs/http/address.ts
var address = __webpack_require__(51705);
// EXTERNAL MODULE: ./src/jobs/http/exchange.ts
var exchange = __webpack_require__(34332);
// EXTERNAL MODULE: ./src/jobs/http/explanation.ts
var explanation = __webpack_require__(21858);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var script = __webpack_require__(59694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var catalogue_template = __webpack_require__(66671);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/jobs/http/evaluation.ts
var evaluation = __webpack_require__(92211);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var catalogue_expression = __webpack_require__(56103);
// EXTERNAL MODULE: ./src/jobs/http/texts.ts
var http_texts = __webpack_require__(57957);
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

/***/ 5438:
(e,r,t)=>{"use strict";t.d(r,{b:()=>s});var i=t(21674);class s{constructor(e){this.value=e,this.kind=i.b.Boolean,this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){return 1*!!this.value}}},

/***/ 7749:
(r,t,i)=>{"use strict";i.d(t,{U:()=>n});var e=i(21674);class n{constructor(){this.kind=e.b.Null,this.primitive=!0}coerceString(){return""}number(){return 0}}},

/***/ 9442:
(n,e,r)=>{"use strict";r.d(e,{$:()=>c});var t=r(48315),f=r(5438),i=r(78596),u=r(7749),a=r(69881),o=r(53637);function c(n,e){if(e instanceof u.U)return null;if(e instanceof f.b)return e.value;if(e instanceof a.Q)return e.number();if(e instanceof o.u)return e.coerceString();if(e instanceof t.O)return e.values();if(e instanceof i.b){let n=e.pairs(),r={};for(let e of n)r[e.key]=e.value;return r}return e}},

/***/ 10379:
(e,n,r)=>{"use strict";r.d(n,{e:()=>w});var t=r(48315),o=r(5438),y=r(78596),a=r(7749),b=r(69881),u=r(53637);function w(e,n){return null===n?new a.U:"string"==typeof n?new u.u(n):"number"==typeof n?new b.Q(n):"boolean"==typeof n?new o.b(n):Array.isArray(n)?new t.O(...n):"object"==typeof n?new y.b(...Object.keys(n).map(e=>({key:e,value:n[e]}))):n}},

/***/ 12049:
(t,s,e)=>{"use strict";e.d(s,{FE:()=>l,QC:()=>h,R6:()=>n,_c:()=>i,aU:()=>u,oD:()=>a,p_:()=>p,uS:()=>c,yI:()=>o});class r{}class c extends r{constructor(t,s){super(),this.literal=t,this.token=s}accept(t){return t.visitLiteral(this)}}class i extends r{constructor(t,s){super(),this.operator=t,this.expr=s}accept(t){return t.visitUnary(this)}}class n extends r{constructor(t,s){super(),this.functionName=t,this.args=s}accept(t){return t.visitFunctionCall(this)}}class o extends r{constructor(t,s,e){super(),this.left=t,this.operator=s,this.right=e}accept(t){return t.visitBinary(this)}}class a extends r{constructor(t,s){super(),this.operator=t,this.args=s}accept(t){return t.visitLogical(this)}}class u extends r{constructor(t){super(),this.group=t}accept(t){return t.visitGrouping(this)}}class h extends r{constructor(t){super(),this.name=t}accept(t){return t.visitContextAccess(this)}}class p extends r{constructor(t,s){super(),this.expr=t,this.index=s}accept(t){return t.visitIndexAccess(this)}}class l extends r{accept(){throw Error("Method not implemented.")}}},

/***/ 12083:
(t,e,s)=>{"use strict";s.d(e,{JG:()=>o,Lk:()=>a,ks:()=>n});var i,n,h=s(45958),r=s(52830);function a(t){switch(t.type){case n.EOF:return"EOF";case n.NUMBER:return t.lexeme;case n.STRING:return t.value.toString();default:return t.lexeme}}(i=n||(n={}))[i.UNKNOWN=0]="UNKNOWN",i[i.LEFT_PAREN=1]="LEFT_PAREN",i[i.RIGHT_PAREN=2]="RIGHT_PAREN",i[i.LEFT_BRACKET=3]="LEFT_BRACKET",i[i.RIGHT_BRACKET=4]="RIGHT_BRACKET",i[i.COMMA=5]="COMMA",i[i.DOT=6]="DOT",i[i.BANG=7]="BANG",i[i.BANG_EQUAL=8]="BANG_EQUAL",i[i.EQUAL_EQUAL=9]="EQUAL_EQUAL",i[i.GREATER=10]="GREATER",i[i.GREATER_EQUAL=11]="GREATER_EQUAL",i[i.LESS=12]="LESS",i[i.LESS_EQUAL=13]="LESS_EQUAL",i[i.AND=14]="AND",i[i.OR=15]="OR",i[i.STAR=16]="STAR",i[i.NUMBER=17]="NUMBER",i[i.STRING=18]="STRING",i[i.IDENTIFIER=19]="IDENTIFIER",i[i.TRUE=20]="TRUE",i[i.FALSE=21]="FALSE",i[i.NULL=22]="NULL",i[i.EOF=23]="EOF";class o{constructor(t){this.input=t,this.start=0,this.offset=0,this.line=0,this.lastLineOffset=0,this.tokens=[]}lex(){if(this.input.length>r.dM)throw Error("ErrorExceededMaxLength");for(;!this.atEnd();){this.start=this.offset;let t=this.next();switch(t){case"(":this.addToken(n.LEFT_PAREN);break;case")":this.addToken(n.RIGHT_PAREN);break;case"[":this.addToken(n.LEFT_BRACKET);break;case"]":this.addToken(n.RIGHT_BRACKET);break;case",":this.addToken(n.COMMA);break;case".":this.previous()!=n.IDENTIFIER&&this.previous()!=n.RIGHT_BRACKET&&this.previous()!=n.RIGHT_PAREN&&this.previous()!=n.STAR?this.consumeNumber():this.addToken(n.DOT);break;case"-":case"+":this.consumeNumber();break;case"!":this.addToken(this.match("=")?n.BANG_EQUAL:n.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(n.EQUAL_EQUAL);break;case"<":this.addToken(this.match("=")?n.LESS_EQUAL:n.LESS);break;case">":this.addToken(this.match("=")?n.GREATER_EQUAL:n.GREATER);break;case"&":if(!this.match("&")){this.consumeIdentifier();break}this.addToken(n.AND);break;case"|":if(!this.match("|")){this.consumeIdentifier();break}this.addToken(n.OR);break;case"*":this.addToken(n.STAR);break;case" ":case`\r`:case"	":break;case`
`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===function(t){return t>="0"&&t<="9"}(t)?this.consumeNumber():this.consumeIdentifier()}}return this.tokens.push({type:n.EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.line,column:this.offset-this.lastLineOffset}}range(){return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){let t=this.tokens.length;return 0==t?n.EOF:this.tokens[t-1].type}next(){return this.input[this.offset++]}match(t){return!this.atEnd()&&this.input[this.offset]===t&&(this.offset++,!0)}addToken(t,e){this.tokens.push({type:t,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value:e})}consumeNumber(){for(;!this.atEnd()&&(!E(this.peek())||"."==this.peek());)this.next();let t=this.input.substring(this.start,this.offset),e=new h.uQ(t).number();if(isNaN(e))throw Error(`Unexpected symbol: '${t}'. Located at position ${this.start+1} within expression: ${this.input}`);this.addToken(n.NUMBER,e)}consumeString(){for(;("'"!==this.peek()||"'"===this.peekNext())&&!this.atEnd();)`
`===this.peek()&&this.line++,"'"===this.peek()&&"'"===this.peekNext()&&this.next(),this.next();if(this.atEnd())throw Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start+1} within expression: ${this.input}`);this.next();let t=this.input.substring(this.start+1,this.offset-1);t=t.replace("''","'"),this.addToken(n.STRING,t)}consumeIdentifier(){let t;for(;!this.atEnd()&&!E(this.peek());)this.next();let e=n.IDENTIFIER,s=this.input.substring(this.start,this.offset);if(this.previous()!=n.DOT)switch(s){case"true":e=n.TRUE;break;case"false":e=n.FALSE;break;case"null":e=n.NULL;break;case"NaN":e=n.NUMBER,t=0/0;break;case"Infinity":e=n.NUMBER,t=1/0}if(!function(t){if(""==t)return!1;let e=t[0];if(e>="a"&&e<="z"||e>="A"&&e<="Z"||"_"==e){for(let e of t.substring(1).split(""))if((!(e>="a")||!(e<="z"))&&(!(e>="A")||!(e<="Z"))&&(!(e>="0")||!(e<="9"))&&"_"!=e&&"-"!=e)return!1;else;return!0}return!1}(s))throw Error(`Unexpected symbol: '${s}'. Located at position ${this.start+1} within expression: ${this.input}`);this.addToken(e,t)}}function E(t){switch(t){case"(":case"[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"&":case"|":return!0}return/\s/.test(t)}},

/***/ 21674:
(r,e,n)=>{"use strict";var a,t;function i(r){switch(r){case a.Array:return"Array";case a.Boolean:return"Boolean";case a.Null:return"Null";case a.Number:return"Number";case a.Dictionary:return"Object";case a.String:return"String"}return"unknown"}n.d(e,{b:()=>a,m:()=>i}),(t=a||(a={}))[t.String=0]="String",t[t.Array=1]="Array",t[t.Dictionary=2]="Dictionary",t[t.Boolean=3]="Boolean",t[t.Number=4]="Number",t[t.CaseSensitiveDictionary=5]="CaseSensitiveDictionary",t[t.Null=6]="Null"},

/***/ 23662:
(e,t,r)=>{"use strict";r.d(t,{oi:()=>w,tj:()=>o.tj,JG:()=>m.JG,iX:()=>v,p:()=>n});var s=r(12049),i=r(78596),n=r(45958);class a extends n.O3{}var o=r(52830);let h={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...e)=>{for(let t=0;t<e.length-1;t+=2){let r=e[t];if(r.kind!==n.b8.Boolean)throw Error("case predicate must evaluate to a boolean value");if(r.value)return e[t+1]}return e[e.length-1]}};var c=r(96856);function u(e,t){return e.length>t?e[t]:"\0"}var l=r(10379),f=r(9442);let p={case:h,contains:{name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{let t=e[0],r=e[1];if(t.primitive){let e=t.coerceString();if(r.primitive){let t=r.coerceString();return new n.bo(e.toLowerCase().includes(t.toLowerCase()))}}else if(t.kind===n.b8.Array){if(0===t.values().length)return new n.bo(!1);for(let e of t.values())if((0,c.aI)(r,e))return new n.bo(!0)}return new n.bo(!1)}},endswith:{name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{let t=e[0];if(!t.primitive)return new n.bo(!1);let r=e[1];if(!r.primitive)return new n.bo(!1);let s=(0,c.LM)(t.coerceString()),i=(0,c.LM)(r.coerceString());return new n.bo(s.endsWith(i))}},format:{name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...e)=>{let t=e[0].coerceString(),r=[],s=0;for(;s<t.length;){let i=t.indexOf("{",s),n=t.indexOf("}",s);if(i>=0&&(n<0||n>i)){if("{"===u(t,i+1)){r.push(t.substr(s,i-s+1)),s=i+2;continue}if(n>i+1){let a=function(e,t){let r=0;for(;;){let s=u(e,t+r);if(s>="0"&&s<="9")r++;else break}if(r<1)return{success:!1};let s=t+r-1,i=parseInt(e.substr(t,r));return{success:!isNaN(i),result:i,endIndex:s}}(t,i+1);if(a.success){if(1+a.result>e.length-1)throw Error(`The following format string references more arguments than were supplied: ${t}`);i>s&&r.push(t.substr(s,i-s)),r.push(`${e[1+a.result].coerceString()}`),s=n+1;continue}}throw Error(`The following format string is invalid: ${t}`)}if(n>=0)if("}"===u(t,n+1))r.push(t.substr(s,n-s+1)),s=n+2;else throw Error(`The following format string is invalid: ${t}`);else{r.push(t.substr(s));break}}return new n.uQ(r.join(""))}},fromjson:{name:"fromJson",description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",minArgs:1,maxArgs:1,call:(...e)=>{let t=e[0].coerceString();if(""===t.trim())throw Error("empty input");try{return JSON.parse(t,l.e)}catch(e){throw new o.ZI("Error parsing JSON when evaluating fromJson",{cause:e})}}},join:{name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",minArgs:1,maxArgs:2,call:(...e)=>{if(e[0].primitive)return new n.uQ(e[0].coerceString());if(e[0].kind===n.b8.Array){let t=",";return e.length>1&&e[1].primitive&&(t=e[1].coerceString()),new n.uQ(e[0].values().map(e=>e.coerceString()).join(t))}return new n.uQ("")}},startswith:{name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{let t=e[0];if(!t.primitive)return new n.bo(!1);let r=e[1];if(!r.primitive)return new n.bo(!1);let s=(0,c.LM)(t.coerceString()),i=(0,c.LM)(r.coerceString());return new n.bo(s.startsWith(i))}},tojson:{name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",minArgs:1,maxArgs:1,call:(...e)=>new n.uQ(JSON.stringify(e[0],f.$,"  "))}};class d{constructor(e,t){if(this.star=e,!t)return;if(!e){t.primitive&&(this.str=t.coerceString());let e=t.number();!isNaN(e)&&isFinite(e)&&e>=0&&(e=Math.floor(e),this.int=e)}}}var m=r(12083);class w{constructor(e,t,r){this.n=e,this.context=t,this.functions=r}evaluate(){return this.eval(this.n)}eval(e){return e.accept(this)}visitLiteral(e){return e.literal}visitUnary(e){let t=this.eval(e.expr);if(e.operator.type===m.ks.BANG)return new n.bo((0,c.me)(t));throw Error(`unknown unary operator: ${e.operator.lexeme}`)}visitBinary(e){let t=this.eval(e.left),r=this.eval(e.right);switch(e.operator.type){case m.ks.EQUAL_EQUAL:return new n.bo((0,c.aI)(t,r));case m.ks.BANG_EQUAL:return new n.bo(!(0,c.aI)(t,r));case m.ks.GREATER:return new n.bo((0,c.MM)(t,r));case m.ks.GREATER_EQUAL:return new n.bo((0,c.aI)(t,r)||(0,c.MM)(t,r));case m.ks.LESS:return new n.bo((0,c.Xe)(t,r));case m.ks.LESS_EQUAL:return new n.bo((0,c.aI)(t,r)||(0,c.Xe)(t,r))}throw Error(`unknown binary operator: ${e.operator.lexeme}`)}visitLogical(e){let t;for(let r of e.args)if(t=this.eval(r),e.operator.type===m.ks.AND&&(0,c.me)(t)||e.operator.type===m.ks.OR&&(0,c.vN)(t))break;return t}visitGrouping(e){return this.eval(e.group)}visitContextAccess(e){return this.context.get(e.name.lexeme)}visitIndexAccess(e){let t,r;if(e.index instanceof s.FE)t=new d(!0,void 0);else{let r;try{r=this.eval(e.index)}catch(e){throw Error(`could not evaluate index for index access: ${e.message}`,{cause:e})}t=new d(!1,r)}let i=this.eval(e.expr);switch(i.kind){case n.b8.Array:r=i instanceof a?function(e,t){let r=new a;for(let s of e.values())switch(s.kind){case n.b8.Dictionary:if(t.star)for(let e of s.values())r.add(e);else if(void 0!==t.str){let e=s.get(t.str);void 0!==e&&r.add(e)}break;case n.b8.Array:if(t.star)for(let e of s.values())r.add(e);else void 0!==t.int&&t.int<s.values().length&&r.add(s.get(t.int))}return r}(i,t):function(e,t){if(t.star){let t=new a;for(let r of e.values())t.add(r);return t}return void 0!==t.int&&t.int<e.values().length?e.get(t.int):new n.Uv}(i,t);break;case n.b8.Dictionary:r=function(e,t){if(t.star)return new a(...e.values());if(void 0!==t.str){let r=e.get(t.str);if(void 0!==r)return r}return new n.Uv}(i,t);break;default:r=t.star?new a:new n.Uv}return r}visitFunctionCall(e){let t=e.args.map(e=>this.eval(e)),r=e.functionName.lexeme.toLowerCase();return(this.functions?.get(r)||p[r]).call(...t)}}class v{constructor(e,t,r){for(let r of(this.tokens=e,this.offset=0,this.depth=0,this.extContexts=new Map,this.extFuncs=new Map,t))this.extContexts.set(r.toLowerCase(),!0);for(let{name:e,func:t}of r.map(e=>({name:e.name,func:e})))this.extFuncs.set(e.toLowerCase(),t);this.context={allowUnknownKeywords:!1,extensionContexts:this.extContexts,extensionFunctions:this.extFuncs}}parse(){let e;if(this.atEnd())return e;if(e=this.expression(),!this.atEnd())throw this.buildError(o.By.ErrorUnexpectedSymbol,this.peek());return e}expression(){this.incrDepth();try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){let e=this.logicalAnd();if(this.check(m.ks.OR)){this.incrDepth();try{let t=new s.oD(this.peek(),[e]);for(e=t;this.match(m.ks.OR);){let e=this.logicalAnd();t.args.push(e)}}finally{this.decrDepth()}}return e}logicalAnd(){let e=this.equality();if(this.check(m.ks.AND)){this.incrDepth();try{let t=new s.oD(this.peek(),[e]);for(e=t;this.match(m.ks.AND);){let e=this.equality();t.args.push(e)}}finally{this.decrDepth()}}return e}equality(){let e=this.comparison();for(;this.match(m.ks.BANG_EQUAL,m.ks.EQUAL_EQUAL);){let t=this.previous(),r=this.comparison();e=new s.yI(e,t,r)}return e}comparison(){let e=this.unary();for(;this.match(m.ks.GREATER,m.ks.GREATER_EQUAL,m.ks.LESS,m.ks.LESS_EQUAL);){let t=this.previous(),r=this.unary();e=new s.yI(e,t,r)}return e}unary(){if(this.match(m.ks.BANG)){this.incrDepth();let e=this.previous(),t=this.unary();try{return new s._c(e,t)}finally{this.decrDepth()}}return this.index()}index(){let e=this.call(),t=0;if(e instanceof s.aU||e instanceof s.R6||e instanceof s.QC){let r=!0;for(;r;)switch(!0){case this.match(m.ks.LEFT_BRACKET):{let r;r=this.match(m.ks.STAR)?new s.FE:this.expression(),this.consume(m.ks.RIGHT_BRACKET,o.By.ErrorUnexpectedSymbol),this.incrDepth(),t++,e=new s.p_(e,r);break}case this.match(m.ks.DOT):if(this.incrDepth(),t++,this.match(m.ks.IDENTIFIER)){let t=this.previous();e=new s.p_(e,new s.uS(new n.uQ(t.lexeme),t))}else if(this.match(m.ks.STAR))e=new s.p_(e,new s.FE);else throw this.buildError(o.By.ErrorUnexpectedSymbol,this.peek());break;default:r=!1}}for(let e=0;e<t;e++)this.decrDepth();return e}call(){if(!this.check(m.ks.IDENTIFIER))return this.primary();let e=this.next();if(!this.match(m.ks.LEFT_PAREN)){if(!this.extContexts.has(e.lexeme.toLowerCase()))throw this.buildError(o.By.ErrorUnrecognizedContext,e);return new s.QC(e)}let t=[];for(;!this.match(m.ks.RIGHT_PAREN);){let e=this.expression();t.push(e),this.check(m.ks.RIGHT_PAREN)||this.consume(m.ks.COMMA,o.By.ErrorUnexpectedSymbol)}return!function(e,t,r){let s,i=t.lexeme.toLowerCase();if(!(s=p[i])&&!(s=e.extensionFunctions.get(i))){if(!e.allowUnknownKeywords)throw new o.tj(o.By.ErrorUnrecognizedFunction,t);return}if(r<s.minArgs)throw new o.tj(o.By.ErrorTooFewParameters,t);if(r>s.maxArgs)throw new o.tj(o.By.ErrorTooManyParameters,t);if("case"===i&&r%2==0)throw new o.tj(o.By.ErrorEvenParameters,t)}(this.context,e,t.length),new s.R6(e,t)}primary(){switch(!0){case this.match(m.ks.FALSE):return new s.uS(new n.bo(!1),this.previous());case this.match(m.ks.TRUE):return new s.uS(new n.bo(!0),this.previous());case this.match(m.ks.NULL):return new s.uS(new n.Uv,this.previous());case this.match(m.ks.NUMBER):return new s.uS(new n.Q9(this.previous().value),this.previous());case this.match(m.ks.STRING):return new s.uS(new n.uQ(this.previous().value),this.previous());case this.match(m.ks.LEFT_PAREN):{let e=this.expression();if(this.atEnd())throw this.buildError(o.By.ErrorUnexpectedEndOfExpression,this.previous());return this.consume(m.ks.RIGHT_PAREN,o.By.ErrorUnexpectedSymbol),new s.aU(e)}case this.atEnd():throw this.buildError(o.By.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError(o.By.ErrorUnexpectedSymbol,this.peek())}match(...e){for(let t of e)if(this.check(t))return this.next(),!0;return!1}check(e){return!this.atEnd()&&this.peek().type==e}atEnd(){return this.peek().type==m.ks.EOF}next(){return!this.atEnd()&&this.offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(e,t){if(this.check(e))return void this.next();throw this.buildError(t,this.peek())}incrDepth(){if(this.depth++,this.depth>o.VP)throw this.buildError(o.By.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(e,t){return new o.tj(e,t)}}r(21674),i.b},

/***/ 45958:
(b,v,Q)=>{"use strict";Q.d(v,{O3:()=>a.O,Q9:()=>d.Q,Uv:()=>U.U,b8:()=>O.b,bT:()=>u.b,bo:()=>r.b,uQ:()=>o.u});var a=Q(48315),r=Q(5438),u=Q(78596),O=Q(21674),U=Q(7749),d=Q(69881);Q(9442),Q(10379);var o=Q(53637)},

/***/ 48315:
(r,t,i)=>{"use strict";i.d(t,{O:()=>e});var s=i(21674);class e{constructor(...r){for(let t of(this.v=[],this.kind=s.b.Array,this.primitive=!1,r))this.add(t)}coerceString(){return(0,s.m)(this.kind)}number(){return 0/0}add(r){this.v.push(r)}get(r){return this.v[r]}values(){return this.v}}},

/***/ 52830:
(e,r,n)=>{"use strict";n.d(r,{By:()=>t,VP:()=>d,ZI:()=>c,dM:()=>s,tj:()=>E});var o,t,a=n(12083);let d=50,s=21e3;(o=t||(t={}))[o.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol",o[o.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",o[o.ErrorUnexpectedEndOfExpression=2]="ErrorUnexpectedEndOfExpression",o[o.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth",o[o.ErrorExceededMaxLength=4]="ErrorExceededMaxLength",o[o.ErrorTooFewParameters=5]="ErrorTooFewParameters",o[o.ErrorTooManyParameters=6]="ErrorTooManyParameters",o[o.ErrorEvenParameters=7]="ErrorEvenParameters",o[o.ErrorUnrecognizedContext=8]="ErrorUnrecognizedContext",o[o.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction";class E extends Error{constructor(e,r){super(`${function(e){switch(e){case t.ErrorUnexpectedEndOfExpression:return"Unexpected end of expression";case t.ErrorUnexpectedSymbol:return"Unexpected symbol";case t.ErrorUnrecognizedNamedValue:return"Unrecognized named-value";case t.ErrorExceededMaxDepth:return`Exceeded max expression depth ${d}`;case t.ErrorExceededMaxLength:return`Exceeded max expression length ${s}`;case t.ErrorTooFewParameters:return"Too few parameters supplied";case t.ErrorTooManyParameters:return"Too many parameters supplied";case t.ErrorEvenParameters:return"Even number of parameters supplied, requires an odd number of parameters";case t.ErrorUnrecognizedContext:return"Unrecognized named-value";case t.ErrorUnrecognizedFunction:return"Unrecognized function";default:return"Unknown error"}}(e)}: '${(0,a.Lk)(r)}'`),this.typ=e,this.tok=r,this.pos=this.tok.range.start}}class c extends Error{}},

/***/ 53637:
(r,t,i)=>{"use strict";i.d(t,{u:()=>u});var e=i(21674);class u{constructor(r){this.value=r,this.kind=e.b.String,this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}}},

/***/ 69881:
(t,i,r)=>{"use strict";r.d(i,{Q:()=>s});var e=r(21674);class s{constructor(t){this.value=t,this.kind=e.b.Number,this.primitive=!0}coerceString(){return 0===this.value?"0":(+this.value.toFixed(15)).toString()}number(){return this.value}}},

/***/ 78596:
(t,e,i)=>{"use strict";i.d(e,{b:()=>r});var s=i(21674);class r{constructor(...t){for(let e of(this.keys=[],this.v=[],this.indexMap={},this.kind=s.b.Dictionary,this.primitive=!1,t))this.add(e.key,e.value)}coerceString(){return(0,s.m)(this.kind)}number(){return 0/0}add(t,e){t.toLowerCase()in this.indexMap||(this.keys.push(t),this.v.push(e),this.indexMap[t.toLowerCase()]=this.v.length-1)}get(t){let e=this.indexMap[t.toLowerCase()];if(void 0!==e)return this.v[e]}values(){return this.v}pairs(){let t=[];for(let e of this.keys)t.push({key:e,value:this.v[this.indexMap[e.toLowerCase()]]});return t}}},

/***/ 96856:
(e,r,n)=>{"use strict";n.d(r,{LM:()=>c,MM:()=>s,Xe:()=>b,aI:()=>l,me:()=>t,vN:()=>a});var u=n(45958);function t(e){switch(e.kind){case u.b8.Null:return!0;case u.b8.Boolean:return!e.value;case u.b8.Number:{let r=e.value;return 0===r||isNaN(r)}case u.b8.String:return 0===e.value.length}return!1}function a(e){return!t(e)}function i(e,r){let n=e,t=r;if(e.kind===r.kind)return[n,t];switch(e.kind){case u.b8.Number:if(r.kind===u.b8.String)return[n,t=new u.Q9(r.number())];break;case u.b8.String:if(r.kind===u.b8.Number)return[n=new u.Q9(e.number()),t];break;case u.b8.Null:case u.b8.Boolean:return i(n=new u.Q9(e.number()),t)}switch(r.kind){case u.b8.Null:case u.b8.Boolean:return i(n,t=new u.Q9(r.number()))}return[n,t]}function l(e,r){let[n,t]=i(e,r);if(n.kind!=t.kind)return!1;switch(n.kind){case u.b8.Null:return!0;case u.b8.Number:{let e=n.value,r=t.value;if(isNaN(e)||isNaN(r))return!1;return e==r}case u.b8.String:{let e=n.value,r=t.value;return c(e)===c(r)}case u.b8.Boolean:{let e=n.value;return e==t.value}case u.b8.Dictionary:case u.b8.Array:return n===t}return!1}function s(e,r){let[n,t]=i(e,r);if(n.kind!=t.kind)return!1;switch(n.kind){case u.b8.Number:{let e=n.value,r=t.value;if(isNaN(e)||isNaN(r))return!1;return e>r}case u.b8.String:{let e=n.value,r=t.value;return e=c(e),e>(r=c(r))}case u.b8.Boolean:{let e=n.value,r=t.value;return e&&!r}}return!1}function b(e,r){let[n,t]=i(e,r);if(n.kind!=t.kind)return!1;switch(n.kind){case u.b8.Number:{let e=n.value,r=t.value;if(isNaN(e)||isNaN(r))return!1;return e<r}case u.b8.String:{let e=n.value,r=t.value;return e=c(e),e<(r=c(r))}case u.b8.Boolean:{let e=n.value,r=t.value;return!e&&r}}return!1}function c(e){let r=[],n=0,u=e.length,t=e.indexOf("ı");for(;n<u;)if(n<t)r.push(e.substring(n,t).toUpperCase()),n=t;else if(n==t)r.push(e.substring(n,n+1)),n+=1,t=e.indexOf("ı",n);else{r.push(e.substring(n).toUpperCase());break}return r.join("")}}

};
