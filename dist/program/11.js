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

/***/ 7137:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ textAtCommitOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6702);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90651);



const SWEEP_MS = 10 * 60_000;
const MAX_BYTES = 512 * 1024;
function textAtCommitOf(environment, token) {
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(environment);
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_1__.octokitFor)(environment, token, AbortSignal.timeout(SWEEP_MS));
    const texts = new Map();
    return (path, commit) => {
        const key = `${commit} ${path}`;
        const held = texts.get(key) ??
            (repository ? read(path, commit, octokit, repository) : Promise.resolve(undefined));
        texts.set(key, held);
        return held;
    };
}
async function read(path, ref, octokit, repository) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref });
        if (Array.isArray(data) ||
            !("content" in data) ||
            typeof data.content !== "string" ||
            data.size > MAX_BYTES)
            return undefined;
        return Buffer.from(data.content, "base64").toString("utf8");
    }
    catch (error) {
        if (typeof error === "object" && error !== null && "status" in error && error.status === 404)
            return undefined;
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} at ${ref.slice(0, 7)}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_1__.refusalOf)(error)}. The job needs \`contents: read\`.`, "CA-605");
    }
}


/***/ }),

/***/ 7265:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ insightInto),
  E: () => (/* binding */ sweepTask)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
// EXTERNAL MODULE: ./src/domain/counting/run-conclusion.ts
var run_conclusion = __webpack_require__(61777);
;// CONCATENATED MODULE: ./src/domain/counting/abandoned-task.ts



const SERVICES = ["webhook-service", "approval-service"];
function runsOfTask(task, counts, runs, isServed) {
    return runs
        .filter((run) => ((0,provenance/* isDispatchFor */.a$)(run, task) && isServed(run)) || hasSent(run, counts))
        .sort((a, b) => a.id - b.id);
}
function hasSent({ attemptUrl }, counts) {
    return counts.answers.some(({ source }) => (0,event_counts/* isSameRun */.Mf)(source, attemptUrl));
}
function judge(open, evidence, rules, nowMs) {
    const what = `${capital(open.task.name)} of ${open.task.service} in ${open.task.stage}`;
    const matter = { ...evidence, open, rules, nowMs, what };
    const { runs, isSure } = evidence;
    const live = runs.find((run) => !run.isOver);
    if (live)
        return judgeLive(live, matter);
    if (runs.length > 0)
        return loneFinished(matter) ?? judgeOver(matter);
    return isSure
        ? judgeUnclaimed(matter)
        : { kind: "leave", why: "GitHub lists too many runs to be sure that none belongs to it" };
}
function judgeLive(live, matter) {
    const { open, counts, nowMs, what } = matter;
    const wait = live.isWaiting ? matter.waitNoted(live) : undefined;
    if (!wait)
        return { kind: "leave", why: `run ${live.id} is at work` };
    if (isLeftToPay(live, open, counts))
        return { ...payment(live, what), ends: live.id };
    if (nowMs < Date.parse(wait.deadline) || !owesAnswer(live, open, counts))
        return { kind: "leave", why: waitsFor(wait) };
    return {
        kind: "finish",
        source: live.attemptUrl,
        message: inVain(wait, what),
        code: "CA-603",
        ends: live.id,
    };
}
function loneFinished({ runs, counts }) {
    const surplus = runs.find(({ attemptUrl }) => sentBy(counts, "finished", attemptUrl) > sentBy(counts, "started", attemptUrl));
    return surplus && (0,event_counts/* count */.U9)(counts, "finished") > (0,event_counts/* count */.U9)(counts, "started")
        ? { kind: "start", source: surplus.attemptUrl }
        : undefined;
}
function judgeOver(matter) {
    const { open, counts, runs, isSure, waitNoted, rules, nowMs, what } = matter;
    const owing = runs.filter((run) => owesAnswer(run, open, counts));
    if (owing.length === 0) {
        const isUntaken = isSure && !runs.some((run) => (0,provenance/* isDispatchFor */.a$)(run, open.task));
        return isUntaken
            ? judgeUnclaimed(matter)
            : { kind: "leave", why: "our runs have answered; somebody else still owes an answer" };
    }
    const unfinished = owing.find((run) => isLeftToPay(run, open, counts));
    if (unfinished)
        return payment(unfinished, what);
    const waiting = owing.filter((run) => isWaiting(waitNoted(run), nowMs));
    const wait = waiting[0] && waitNoted(waiting[0]);
    if (wait && waiting.length >= (0,event_counts/* dispatchesOwed */.EF)(counts, open.task, { source: rules.sweepUrl }))
        return { kind: "leave", why: waitsFor(wait) };
    const [run] = owing
        .filter((one) => !waiting.includes(one))
        .sort((a, b) => rank(a, waitNoted) - rank(b, waitNoted) || a.id - b.id);
    if (!run)
        return { kind: "leave", why: "its runs wait" };
    const note = waitNoted(run);
    return note ? judgeWait(note, run, what) : unanswered(run, what);
}
function waitsFor({ waitsFor: whom, deadline }) {
    return `waits for ${whom} until ${deadline}`;
}
function unanswered({ id, attemptUrl, conclusion }, what) {
    const how = conclusion === "success" ? "ended green, without a step that answers," : (0,run_conclusion/* causeOf */.rl)(conclusion);
    return {
        kind: "finish",
        source: attemptUrl,
        message: `${what} was never finished: run ${id} ${how} and has not answered.`,
        code: "CA-601",
    };
}
function owesAnswer(run, { task }, counts) {
    return (0,event_counts/* owedBy */.He)(counts, task, { source: run.attemptUrl }).finished > 0;
}
function isLeftToPay(run, open, counts) {
    return (owesAnswer(run, open, counts) &&
        (0,event_counts/* isApprovalAnswered */.zx)(counts, open.task, {
            source: run.attemptUrl,
        }));
}
function payment({ attemptUrl: source }, what) {
    return {
        kind: "finish",
        source,
        message: `${what} was answered elsewhere, but not the \`started\` of the webhook service.`,
        code: "CA-317",
    };
}
function sentBy(counts, kind, source) {
    return (0,event_counts/* count */.U9)(counts, kind, (sender) => (0,event_counts/* isSameRun */.Mf)(sender, source));
}
function rank(run, waitNoted) {
    if (waitNoted(run))
        return 0;
    return run.conclusion === "success" || run.conclusion === "skipped" ? 2 : 1;
}
function isWaiting(wait, nowMs) {
    if (wait === undefined || wait.awaited === "gone" || wait.awaited?.isOver)
        return false;
    return nowMs < Date.parse(wait.deadline);
}
function judgeWait(wait, { attemptUrl: source }, what) {
    const { awaited, waitsFor, artifact } = wait;
    if (awaited === "gone")
        return {
            kind: "finish",
            source,
            message: `${what} waited for ${waitsFor}, which is no longer there.`,
            code: "CA-412",
        };
    if (awaited?.isOver)
        return { kind: "conclude", source, awaited: { run: awaited, artifact } };
    return {
        kind: "finish",
        source,
        message: inVain(wait, what),
        code: "CA-603",
        ...(awaited && { cancels: { run: awaited, artifact } }),
    };
}
function inVain({ runId, waitsFor, deadline }, what) {
    return runId === undefined
        ? `No one answered: ${what} waited for ${waitsFor}, until ${deadline}.`
        : `${what} waited in vain for ${waitsFor}, until ${deadline}.`;
}
function judgeUnclaimed({ open, counts, what, rules, nowMs }) {
    const { task, sentMs } = open;
    if (!rules.servedTasks.includes(task.name))
        return { kind: "leave", why: "no run here belongs to it, and `tasks` does not name it" };
    const isAtWork = counts.answers.some(({ kind, source }) => kind === "started" &&
        !SERVICES.includes(source) &&
        sentBy(counts, "started", source) > sentBy(counts, "finished", source));
    if (isAtWork)
        return { kind: "leave", why: "another executor has started it and is not done" };
    const ageMs = nowMs - (Number.isNaN(sentMs) ? nowMs : sentMs);
    if (ageMs < rules.unclaimedAfterMs)
        return { kind: "leave", why: "no run belongs to it yet" };
    const owes = (0,event_counts/* owedBy */.He)(counts, task, { source: rules.sweepUrl });
    if (owes.finished === 0)
        return { kind: "leave", why: "it has been answered already" };
    return {
        kind: "finish",
        source: rules.sweepUrl,
        message: `${what} was not taken: no run of this repository belongs to it ` +
            `after ${Math.round(ageMs / 60_000)} minutes.`,
        code: "CA-602",
    };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/sweep/answer.ts
var answer = __webpack_require__(64476);
;// CONCATENATED MODULE: ./src/sweep/belonging.ts




async function belongingTo({ task }, counts, dispatched, { history, servedAt }) {
    const { forTask, nameless, ...index } = indexOf(dispatched);
    const named = forTask.get(task.id) ?? [];
    const served = new Set();
    let doubt;
    for (const run of named) {
        const answer = await isServed(run, task, servedAt);
        if (answer === true)
            served.add(run.id);
        else if (!run.isOver)
            doubt =
                `run ${run.id} is at work and names it in its title, although neither ` +
                    `its event_type nor its workflow says that it is for ${task.name} in ` +
                    `${task.stage}`;
        else if (answer !== false)
            doubt = `run ${run.id} names it in its title, and what its workflow answers could not be read: ${answer}`;
    }
    const senders = await sendersOf(counts, index.bySource, history);
    const known = [...new Set([...named, ...senders])];
    return { runs: runsOfTask(task, counts, known, ({ id }) => served.has(id)), doubt, nameless };
}
const INDICES = new WeakMap();
function indexOf(runs) {
    const known = INDICES.get(runs);
    if (known)
        return known;
    const forTask = new Map();
    const bySource = new Map();
    let nameless;
    for (const run of runs) {
        bySource.set((0,event_counts/* runOf */.ng)(run.attemptUrl), run);
        if (run.origin !== "dispatch")
            continue;
        const title = (0,provenance/* readTitle */.tS)(run.title);
        if (title)
            forTask.set(title.id, [...(forTask.get(title.id) ?? []), run]);
        else if (!run.isOver)
            nameless ??= run;
    }
    const index = { forTask, bySource, nameless };
    INDICES.set(runs, index);
    return index;
}
async function isServed(run, task, servedAt) {
    const isByType = (0,provenance/* eventTypeNames */.Xv)((0,provenance/* readTitle */.tS)(run.title)?.eventType ?? "", task.name);
    try {
        const served = (await servedAt?.(run, task)) ?? "unsaid";
        return served === "named" || (isByType && served === "unsaid");
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return isByType || error.message;
        throw error;
    }
}
async function sendersOf(counts, bySource, history) {
    const found = new Map();
    for (const { source } of counts.answers) {
        const key = (0,event_counts/* runOf */.ng)(source);
        if (found.has(key))
            continue;
        const id = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source)?.[1];
        const run = bySource.get(key) ?? (id === undefined ? undefined : await history.run(Number(id)));
        if (run && (0,event_counts/* isSameRun */.Mf)(run.attemptUrl, source))
            found.set(key, run);
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./src/sweep/due.ts



function reasonOf(judgement) {
    return judgement.kind === "finish" ? judgement.message : overOf(judgement.awaited.run);
}
function overOf({ id, conclusion }) {
    return `run ${id}, which it waited for, is over (${conclusion || "unknown how"})`;
}
async function outcomeOf(judgement, open, ports) {
    if (judgement.kind === "conclude")
        return concluded(judgement.awaited, open, ports);
    const { cancels, message, code } = judgement;
    if (!cancels || !ports.awaited)
        return { outcome: (0,outcome/* couldNotRun */.Mn)(`${message} The sweep has finished it.`, code), why: message };
    const { run } = cancels;
    const { state, words } = await ports.awaited.end(run.id);
    if (state === "over by itself")
        return concluded(cancels, open, ports);
    const said = `${message} Run ${run.id} ${words}.`;
    const { data } = (0,run_conclusion/* withRun */.Yq)(job_result/* EMPTY_REPORT */.V, {
        id: run.id,
        url: run.attemptUrl.replace(/\/attempts\/\d+$/, ""),
        ...(state === "cancelled" && { conclusion: "cancelled" }),
    });
    return {
        outcome: { ...(0,outcome/* couldNotRun */.Mn)(`${said} The sweep has finished it.`, code), data },
        why: said,
    };
}
async function concluded({ run, artifact }, { task }, { awaited }) {
    const result = (await awaited?.outcome(run.id, artifact)) ?? `run ${run.id} could not be read`;
    if (typeof result === "string")
        return result;
    return {
        outcome: (0,outcome/* outcomeOfJob */.vr)(result, new Map(), `${task.name} of ${task.service} in ${task.stage}`),
        why: overOf(run),
    };
}

// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(49835);
// EXTERNAL MODULE: ./src/domain/counting/waiting-task.ts
var waiting_task = __webpack_require__(49705);
;// CONCATENATED MODULE: ./src/sweep/notes.ts





const MAX_NOTE_BYTES = 4_096;
const MAX_ATTEMPTS = 20;
const NO_NOTES = { kept: [], parked: new Map() };
function unread(error) {
    if (!(error instanceof errors/* UserError */.yo))
        throw error;
    return (0,errors/* coded */.yC)(`it is left alone until it is known what its runs have written down: ${error.message}`, error.code);
}
async function readNotes({ task }, counts, runs, ports) {
    const latest = Math.min(MAX_ATTEMPTS, Math.max(1, ...runs.map(({ attemptUrl }) => Number(attemptUrl.split("/").at(-1)) || 1)));
    const kept = [];
    const waiting = new Map();
    for (let attempt = 1; attempt <= latest; attempt++) {
        for (const note of await ports.history.notes((0,undelivered_result/* undeliveredResultName */.on)(task, String(attempt)))) {
            const run = writerOf(note, counts, runs, ports);
            const result = run &&
                (await readNote(note, ports, async () => (0,undelivered_result/* readUndeliveredResult */.Fj)(await note.read(undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu))));
            if (!run || !result)
                continue;
            const why = await whyNotDelivered(result, task, run, ports);
            if (why === undefined)
                kept.push({ run, note, result });
            else
                ignore(note, ports, why);
        }
        for (const note of await ports.history.notes((0,waiting_task/* waitingTaskName */.go)(task, String(attempt)))) {
            const run = writerOf(note, counts, runs, ports);
            const read = run &&
                (await readNote(note, ports, async () => (0,waiting_task/* readWaitingTask */.N)(await note.read(waiting_task/* WAITING_TASK_FILE */.tF, MAX_NOTE_BYTES))));
            if (run && read?.triggeredId === task.id)
                waiting.set(run.id, await waitOf(read, task, ports));
        }
    }
    return { kept, parked: waiting };
}
async function waitOf(waiting, { name }, { history, awaited }) {
    if (waiting.runId === undefined || !awaited || name === event_counts/* APPROVAL_TASK */.UG)
        return waiting;
    return { ...waiting, awaited: (await history.run(waiting.runId)) ?? "gone" };
}
function writerOf(note, counts, runs, ports) {
    const run = runs.find(({ id }) => id === note.runId);
    if (run && (run.origin === "dispatch" || (run.origin === "hand" && hasSent(run, counts))))
        return run;
    ignore(note, ports, run
        ? "comes from a run of another trigger or branch"
        : "comes from a run that does not belong to this task");
    return undefined;
}
async function whyNotDelivered({ triggeredId, source, outcome }, task, run, { history }) {
    if (triggeredId !== task.id || !(0,event_counts/* isSameRun */.Mf)(source, run.attemptUrl))
        return "belongs to another task or run";
    if (task.name !== event_counts/* APPROVAL_TASK */.UG || outcome.status === "errored")
        return undefined;
    const decision = await history.decision(run.id);
    const said = outcome.result === "fail" ? "denied" : "approved";
    return decision === said
        ? undefined
        : `says ${said}, and no reviewer of an environment has said so in that run`;
}
async function readNote(note, ports, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        if (error.code === "CA-610")
            throw new errors/* UserError */.yo(`The artifact ${note.name} of run ${note.runId} ${error.message}`, error.code);
        ignore(note, ports, error.message);
        return undefined;
    }
}
function ignore(note, ports, why) {
    ports.console.warning(`The artifact ${note.artifactId} of run ${note.runId} was ignored: it ` +
        `${why.replace(/^The kept result /, "")} (CA-604)`);
}

;// CONCATENATED MODULE: ./src/sweep/sweep-task.ts






const SETTLING_MS = 30_000;
const EXTRA_ROUNDS = 4;
const MISSING_STARTED = "it had been answered without its `started`, which the sweep has sent";
async function sweepTask(swept, readDispatched) {
    const { clock } = swept.ports;
    let answered;
    for (let round = 0, rounds = EXTRA_ROUNDS; round < rounds; round++) {
        const seen = await look(swept, readDispatched);
        if ("did" in seen)
            return seen.did === "failed" ? seen : (answered ?? seen);
        rounds = seen.dispatched.runs.length + EXTRA_ROUNDS;
        const settlesMs = seen.settlesAtMs - clock.nowMs();
        if (settlesMs > 0) {
            await clock.sleep(settlesMs);
            continue;
        }
        const kept = seen.notes.kept.find(({ run }) => owesAnswer(run, swept.open, seen.counts));
        const judgement = kept ? delivery(kept) : judgementOf(seen, swept);
        if (judgement.kind === "leave")
            return answered ?? { did: "left", why: judgement.why };
        if (swept.order.isDryRun)
            return would(judgement, kept);
        const done = judgement.kind === "start"
            ? await start(judgement.source, swept)
            : await finish(judgement, kept, { swept, seen, readDispatched });
        const { isHindered, ...came } = done;
        if (isHindered)
            return answered ?? came;
        if (came.did === "failed")
            return came;
        await (0,answer/* counted */.hS)(judgement, seen.counts, swept);
        await tidy(judgement, kept, swept);
        answered = came;
    }
    return answered ?? { did: "left", why: "" };
}
async function insightInto(swept, readDispatched) {
    const seen = await look(swept, readDispatched);
    if ("did" in seen)
        return { ...seen, runs: [] };
    const { counts, runs, notes, settlesAtMs } = seen;
    const known = { counts, runs };
    if (settlesAtMs > swept.ports.clock.nowMs())
        return {
            ...known,
            did: "left",
            why: "its run has just ended; what it sent may not be counted",
        };
    const kept = notes.kept.find(({ run }) => owesAnswer(run, swept.open, counts));
    const judgement = kept ? delivery(kept) : judgementOf(seen, swept);
    return judgement.kind === "leave"
        ? { ...known, did: "left", why: judgement.why }
        : { ...known, ...would(judgement, kept) };
}
async function look({ open, ports }, readDispatched) {
    const counts = await (0,answer/* readCounts */.ZQ)(open, ports);
    if (typeof counts === "string")
        return { did: "failed", why: counts };
    if (!counts.open)
        return { did: "left", why: "it was closed meanwhile" };
    const dispatched = await readDispatched();
    const belonging = await belongingTo(open, counts, dispatched.runs, {
        history: ports.history,
        servedAt: ports.servedAt,
    });
    const { runs } = belonging;
    const live = runs.find((run) => !run.isOver);
    const notes = live && !live.isWaiting ? NO_NOTES : await readNotes(open, counts, runs, ports).catch(unread);
    if (typeof notes === "string")
        return { did: "failed", why: notes };
    const freshest = Math.max(0, ...runs.map(({ changedMs }) => changedMs));
    return {
        ...belonging,
        counts,
        dispatched,
        notes,
        settlesAtMs: live ? 0 : freshest + SETTLING_MS,
    };
}
function delivery({ result }) {
    return { kind: "finish", source: result.source, message: "", code: "CA-321" };
}
function judgementOf(seen, { open, order, ports }) {
    const { counts, runs, doubt, nameless, notes, dispatched } = seen;
    if (doubt !== undefined)
        return { kind: "leave", why: doubt };
    const judgement = judge(open, {
        counts,
        runs,
        isSure: dispatched.isComplete,
        waitNoted: (run) => notes.parked.get(run.id),
    }, order.rules, ports.clock.nowMs());
    return nameless && judgement.kind === "finish" && judgement.code === "CA-602"
        ? { kind: "leave", why: namelessOf(nameless) }
        : judgement;
}
function namelessOf({ id, workflow }) {
    return (`run ${id} is at work, and its title does not say for which task: add ` +
        `\`run-name: \${{ github.event.action }} \${{ github.event.client_payload.id ` +
        `}}\` to ${workflow || "its workflow"}`);
}
function would(judgement, kept) {
    if (judgement.kind === "start")
        return { did: "would finish", why: MISSING_STARTED };
    return kept
        ? { did: "would deliver", why: `the result that ${kept.note.name} keeps` }
        : { did: "would finish", why: reasonOf(judgement) };
}
async function start(source, swept) {
    const sent = await (0,answer/* answerInName */.ny)(source, undefined, swept);
    return sent.ended === "undelivered"
        ? { did: "failed", why: sent.message }
        : { did: "finished", why: MISSING_STARTED };
}
async function finish(judgement, kept, { swept, seen, readDispatched }) {
    const due = kept
        ? { outcome: kept.result.outcome, why: `the result that ${kept.note.name} kept` }
        : await outcomeOf(judgement, swept.open, swept.ports);
    if (typeof due === "string")
        return { did: "failed", why: due };
    let hindrance;
    const sent = await (0,answer/* answerInName */.ny)(judgement.source, due.outcome, swept, async () => {
        hindrance = await whyNotNow(seen.counts, readDispatched, swept);
        return hindrance !== undefined;
    });
    if (hindrance)
        return { ...hindrance, isHindered: true };
    const isSent = sent.ended === "answered" || (sent.ended === "skipped" && sent.finished !== undefined);
    return isSent
        ? { did: kept ? "delivered" : "finished", why: due.why }
        : { did: "failed", why: sent.message };
}
async function tidy(judgement, kept, { ports: { awaited, console } }) {
    if (judgement.kind === "finish" && judgement.ends !== undefined)
        await awaited?.end(judgement.ends);
    await kept?.note
        .remove()
        .catch((error) => console.warning(`${kept.note.name} was delivered and could not be deleted: ${error.message}`));
}
async function whyNotNow(counts, readDispatched, { open, ports: { history, servedAt } }) {
    try {
        const { runs } = await belongingTo(open, counts, (await readDispatched()).runs, {
            history,
            servedAt,
        });
        const live = runs.find((run) => !run.isOver && !run.isWaiting);
        return live && { did: "left", why: `run ${live.id} has begun meanwhile` };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { did: "failed", why: (0,errors/* coded */.yC)(error.message, error.code) };
    }
}


/***/ }),

/***/ 64476:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ readCounts),
/* harmony export */   gM: () => (/* binding */ READ_MS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ny: () => (/* binding */ answerInName),
/* harmony export */   x2: () => (/* binding */ deskOf)
/* harmony export */ });
/* harmony import */ var _task_context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _task_proceed__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27560);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30993);



const READ_MS = 60_000;
const DELIVERY_MS = 60_000;
const COUNTING_MS = 15_000;
const LOOK_AGAIN_MS = 500;
async function answerInName(source, outcome, { open, order, ports }, hasBegun) {
    return (0,_task_proceed__WEBPACK_IMPORTED_MODULE_1__/* .answerFor */ .u)({
        assignment: { task: open.task, event: open.event },
        role: "stand-in",
        voice: { source, labels: { sweep: order.rules.sweepUrl }, secrets: ports.secrets },
        ...(outcome && { outcome }),
        left: { work: "over" },
        times: { deliveryMs: DELIVERY_MS },
        questions: { ...(hasBegun && { hasBegun }) },
    }, deskOf(ports));
}
function deskOf({ controlPlane, clock, console }) {
    return {
        plane: controlPlane,
        ports: { clock, console, cancelled: new AbortController().signal },
        timeline: [],
        sendStarted: "auto",
        verify: "require",
        save: () => undefined,
    };
}
async function readCounts({ task }, ports) {
    const read = await (0,_task_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) => ports.controlPlane.counts(task, signal));
    return read.ok
        ? read.value
        : `its counts could not be read: ${(0,_task_context__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(read.failure, ports.controlPlane)}`;
}
async function counted({ kind, source }, before, { open, ports }) {
    const last = kind === "start" ? "started" : "finished";
    const ours = (counts) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts, last, (sender) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .isSameRun */ .Mf)(sender, source));
    for (const untilMs = ports.clock.nowMs() + COUNTING_MS; ports.clock.nowMs() < untilMs; await ports.clock.sleep(LOOK_AGAIN_MS)) {
        const counts = await readCounts(open, ports);
        if (typeof counts === "string" || !counts.open || ours(counts) > ours(before))
            return;
    }
}


/***/ })

};
