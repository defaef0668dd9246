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


/***/ })

};
