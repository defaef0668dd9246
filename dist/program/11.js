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

/***/ 81510:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerQuestion: () => (/* binding */ answerQuestion)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(39822);
// EXTERNAL MODULE: ./src/wiring/context.ts + 1 modules
var wiring_context = __webpack_require__(15504);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/catalogue/serving.ts
var serving = __webpack_require__(89425);
// EXTERNAL MODULE: ./src/domain/text/archive.ts
var archive = __webpack_require__(78600);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/counting/waiting-task.ts
var waiting_task = __webpack_require__(49705);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(66460);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(99286);
;// CONCATENATED MODULE: ./src/jobs/approval/bound.ts










const MAX_NOTE_BYTES = 4_096;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const PAGE = 100;
async function whyNotAsked(question, issue, place) {
    const own = await notesOf(question.source, question, place);
    if (typeof own === "string")
        return own;
    const first = own.find(({ number, text }) => number === issue.number && text !== undefined);
    if (!first)
        return `run ${(0,runs/* runIdIn */.uW)(question.source)} has not asked in it`;
    for (const source of question.also ?? []) {
        const notes = await notesOf(source, question, place);
        if (typeof notes === "string")
            return notes;
        if (!notes.some(({ number }) => number === issue.number))
            return `run ${(0,runs/* runIdIn */.uW)(source)} does not wait for it`;
    }
    const now = await place.github.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: issue.number }, place.signal);
    if (!now.ok)
        throw unreadable(`Issue #${issue.number} could not be read`, now.failure, "issues: write");
    const read = (0,question_issue/* questionIssueOf */.zF)(now.value.data);
    const isUnchanged = read !== undefined &&
        [issue.body, read.body].every((body) => (0,approval/* textKey */.tQ)(read.title, body) === first.text);
    return isUnchanged ? undefined : "its title or text was edited since it was asked";
}
async function notesOf(source, { task }, place) {
    const id = (0,runs/* runIdIn */.uW)(source);
    const run = await readObject("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id }, { what: `Run ${id} could not be read` }, place);
    if (!run || !(await isDispatchedFor(run, task, place)))
        return `run ${id} was not dispatched for this task`;
    const listed = await readObject("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { run_id: id, per_page: PAGE }, { what: `The artifacts of run ${id} could not be listed` }, place);
    const artifacts = listed ? (0,json/* getOwn */.Ng)(listed, "artifacts") : undefined;
    const named = (Array.isArray(artifacts) ? artifacts : [])
        .filter(json/* isJsonObject */.OW)
        .filter((artifact) => String((0,json/* getOwn */.Ng)(artifact, "name")).startsWith((0,waiting_task/* waitingTaskPrefix */.lS)(task)) &&
        Number((0,json/* getOwn */.Ng)(artifact, "size_in_bytes")) <= MAX_ARCHIVE_BYTES);
    const ids = named.map((artifact) => Number((0,json/* getOwn */.Ng)(artifact, "id"))).sort((a, b) => a - b);
    const notes = [];
    for (const artifact of ids) {
        const note = await noteIn(artifact, task.id, place);
        if (note)
            notes.push(note);
    }
    return notes;
}
async function isDispatchedFor(run, task, place) {
    const repository = await readObject("GET /repos/{owner}/{repo}", {}, { what: "The default branch could not be read" }, place);
    const text = (object, name) => {
        const value = object && (0,json/* getOwn */.Ng)(object, name);
        return typeof value === "string" ? value : "";
    };
    const head = (0,json/* getOwn */.Ng)(run, "head_repository");
    const origin = (0,provenance/* originOf */.yv)({
        event: text(run, "event"),
        branch: text(run, "head_branch"),
        repository: (0,json/* isJsonObject */.OW)(head) ? text(head, "full_name") : undefined,
    }, { defaultBranch: text(repository, "default_branch"), repository: place.repository });
    const title = text(run, "display_title");
    if (!(0,provenance/* isDispatchFor */.a$)({ origin, title }, task))
        return false;
    if (task.name !== event_counts/* APPROVAL_TASK */.UG || (0,provenance/* eventTypeNames */.Xv)((0,provenance/* readTitle */.tS)(title)?.eventType ?? "", task.name))
        return true;
    const textAt = async (path, ref) => {
        const file = await readObject("GET /repos/{owner}/{repo}/contents/{path}", { path, ref }, { what: `${path} could not be read`, permission: "contents: read" }, place);
        const content = text(file, "content");
        return content === "" ? undefined : Buffer.from(content, "base64").toString("utf8");
    };
    return ((await (0,serving/* servedAt */.r)({ workflow: text(run, "path").split("@")[0] ?? "", commit: text(run, "head_sha") }, { name: task.name }, textAt)) === "named");
}
async function noteIn(artifact, triggeredId, { github, signal }) {
    const loaded = await github.read("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { artifact_id: artifact, archive_format: "zip" }, signal);
    if (!loaded.ok) {
        if (loaded.failure.httpStatus === 404 || loaded.failure.httpStatus === 410)
            return undefined;
        throw unreadable("What the run has put down when it asked could not be read", loaded.failure, "actions: read");
    }
    try {
        const text = loaded.value.data instanceof ArrayBuffer
            ? (0,archive/* readArchivedText */.C)(new Uint8Array(loaded.value.data), waiting_task/* WAITING_TASK_FILE */.tF, MAX_NOTE_BYTES)
            : undefined;
        const note = text === undefined ? undefined : (0,waiting_task/* readWaitingTask */.N)(text);
        return note?.triggeredId === triggeredId ? note.issue : undefined;
    }
    catch {
        return undefined;
    }
}
async function readObject(route, parameters, refusal, { github, signal }) {
    const read = await github.read(route, parameters, signal);
    if (read.ok)
        return (0,json/* isJsonObject */.OW)(read.value.data) ? read.value.data : undefined;
    if (read.failure.httpStatus === 404)
        return undefined;
    throw unreadable(refusal.what, read.failure, refusal.permission ?? "actions: read");
}
function unreadable(what, failure, permission) {
    return new errors/* UserError */.yo(`${what}, so it is unknown whether the issue is as it was asked: ` +
        `${failure.message}. The job needs \`${permission}\`.`, failure.kind === "unauthorized" ? "CA-605" : "CA-411");
}

// EXTERNAL MODULE: ./src/jobs/approval/declarations.ts
var declarations = __webpack_require__(83549);
// EXTERNAL MODULE: ./src/jobs/approval/names.ts
var names = __webpack_require__(51922);
;// CONCATENATED MODULE: ./src/jobs/approval/comment.ts






const WRITING = ["admin", "maintain", "write"];
const comment_PAGE = 100;
function readRemark(event) {
    const comment = (0,json/* getOwn */.Ng)(event, "comment");
    const issue = (0,question_issue/* questionIssueOf */.zF)((0,json/* getOwn */.Ng)(event, "issue"));
    if ((0,json/* getOwn */.Ng)(event, "action") !== "created")
        return "Only new comments answer; what is edited later does not count.";
    if (!(0,json/* isJsonObject */.OW)(comment) || !issue)
        return "This is not a comment in an issue.";
    if (!issue.labels.includes(approval/* QUESTION_LABEL */.Uf))
        return `Issue #${issue.number} is not labelled ${approval/* QUESTION_LABEL */.Uf}, so it asks nothing that could be answered here.`;
    const user = (0,json/* getOwn */.Ng)(comment, "user");
    const [id, body, url] = [
        (0,json/* getOwn */.Ng)(comment, "id"),
        (0,json/* getOwn */.Ng)(comment, "body"),
        (0,json/* getOwn */.Ng)(comment, "html_url"),
    ];
    const person = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof id !== "number" ||
        typeof body !== "string" ||
        typeof url !== "string" ||
        !(0,json/* isJsonObject */.OW)(user) ||
        typeof person !== "string")
        return "The comment cannot be read.";
    if ((0,json/* getOwn */.Ng)(user, "type") !== "User")
        return "Comments of bots do not answer.";
    if (!(0,approval/* beginsLikeCommand */.BY)(body))
        return "The comment does not begin with /approve or /deny.";
    return { ...(0,approval/* parseCommand */.RM)(body), issue, commentId: id, url, person };
}
function isAnswer(remark) {
    return "decision" in remark;
}
async function acknowledge({ commentId }, github, signal) {
    const reacted = await github.write("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", { comment_id: commentId, content: "eyes" }, signal, { isRepeatable: true });
    if (!reacted.ok)
        throw new errors/* UserError */.yo(`The comment could not be taken: ${reacted.failure.message}. Unless it was ` +
            `deleted meanwhile, the job needs \`issues: write\`.`, "CA-605");
    const user = (0,json/* isJsonObject */.OW)(reacted.value.data) ? (0,json/* getOwn */.Ng)(reacted.value.data, "user") : undefined;
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof login !== "string")
        throw new errors/* UserError */.yo("GitHub did not say which account reacted to the comment, so it is unknown whether the question is ours.", "CA-411");
    return login;
}
function askParametersOf(job) {
    return job?.name === declarations/* approvalAsk */.t.name ? job.parameters : undefined;
}
async function whyNot(person, parameters, github, signal) {
    const { environment } = parameters;
    if (environment !== undefined)
        return `cannot answer by a comment, since the reviewers of the environment ${environment} decide`;
    const is = (name) => name.toLowerCase() === person.toLowerCase();
    if ((0,names/* namesIn */.w)(parameters, "exclude").some(is))
        return "is excluded from answering";
    const approvers = (0,names/* namesIn */.w)(parameters, "approvers");
    if (approvers.length === 0)
        return (await hasWriteAccess(person, github, signal))
            ? undefined
            : "has no write access to this repository";
    if (approvers.some(is))
        return undefined;
    for (const team of approvers.filter((name) => name.startsWith("@")))
        if (await isMember(person, team, github, signal))
            return undefined;
    return "is not on the list of those who may answer";
}
async function hasWriteAccess(person, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username: person }, signal);
    if (!read.ok && read.failure.httpStatus === 404)
        return false;
    if (!read.ok)
        throw new errors/* UserError */.yo(`What ${person} may do could not be read: ${read.failure.message}.`, read.failure.kind === "unauthorized" ? "CA-605" : "CA-411");
    const permission = (0,json/* isJsonObject */.OW)(read.value.data)
        ? (0,json/* getOwn */.Ng)(read.value.data, "permission")
        : undefined;
    return typeof permission === "string" && WRITING.includes(permission);
}
async function isMember(person, team, github, signal) {
    const [org = "", slug = ""] = team.slice(1).split("/");
    const read = await github.read("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", { org, team_slug: slug, username: person }, signal);
    if (!read.ok && read.failure.httpStatus === 404)
        return false;
    if (!read.ok)
        throw new errors/* UserError */.yo(`The members of ${team} could not be read: ${read.failure.message}. Pass a token ` +
            "that may read members of the organization as REPO_TOKEN, or list logins.", "CA-605");
    return (0,json/* isJsonObject */.OW)(read.value.data) && (0,json/* getOwn */.Ng)(read.value.data, "state") === "active";
}
async function hasEarlierAnswer({ issue, commentId }, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: issue.number, per_page: comment_PAGE }, signal);
    if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === comment_PAGE)
        return true;
    return read.value.data.some((comment) => (0,json/* isJsonObject */.OW)(comment) &&
        Number((0,json/* getOwn */.Ng)(comment, "id")) < commentId &&
        (0,approval/* parseCommand */.RM)(String((0,json/* getOwn */.Ng)(comment, "body"))) !== undefined);
}

// EXTERNAL MODULE: ./src/task/proceed.ts + 2 modules
var proceed = __webpack_require__(27560);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(11063);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(45764);
;// CONCATENATED MODULE: ./src/wiring/comment.ts
















const HOW_TO_ANSWER = "Write a new comment that begins with one of the words `/approve` and `/deny`, and does not hold " +
    "the other; the reason comes after it, as in `/deny: not on a Friday`.";
async function answerQuestion({ environment, config, log }, cancelled) {
    const asking = { ...config, connection: { ...config.connection, verify: "require" } };
    const context = await (0,wiring_context/* createContext */.q)({ environment, config: asking, log }, cancelled);
    if (!config.githubToken)
        throw new errors/* UserError */.yo("github-token is empty, so the comment cannot be looked at: leave it at its default, or pass a token.", "CA-605");
    const github = (0,api.githubApiOf)(environment, config.githubToken, context.ports.clock);
    const remark = readRemark(readEvent(environment));
    const taskResult = typeof remark === "string"
        ? skipped(remark)
        : await answerRemark({ remark, github, environment, context });
    return { taskResult, context };
}
function skipped(message, code, assignment) {
    return {
        ended: "skipped",
        message,
        mode: "interactive",
        ...(code && { code }),
        ...(assignment && { assignment }),
    };
}
async function answerRemark(talk) {
    const question = await questionOf(talk);
    if ("ended" in question)
        return question;
    const { remark } = talk;
    if (!isAnswer(remark)) {
        await report(talk, `${(0,markdown/* escapeMarkdown */.F)(remark.person)}: this was not taken as an answer. ${HOW_TO_ANSWER}`);
        return skipped(`The comment of ${remark.person} begins with /approve or /deny, but is not a valid answer. ` +
            "Posted instructions in the issue. Fix it and comment again.");
    }
    try {
        return await take({ ...talk, given: remark, question });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            await report(talk, `This answer could not be taken; [its run](${(0,dispatch_event/* runAttemptUrl */.q)(talk.environment)}) ` +
                "says why. Fix that and comment again.");
        throw error;
    }
}
async function questionOf({ remark: { issue }, remark, github, environment, context, }) {
    const question = (0,approval/* readQuestion */.H1)(issue.body);
    if (!question)
        return skipped(`Issue #${issue.number} asks nothing that could be answered here.`);
    if (![question.source, ...(question.also ?? [])].every((source) => isOurRun(source, environment)))
        return skipped(`Issue #${issue.number} was not asked by a run of this repository.`);
    const account = await acknowledge(remark, github, context.ports.cancelled);
    return issue.author === account
        ? question
        : skipped(`Issue #${issue.number} was written by ${issue.author} and not by us ` +
            `(${account}), so nothing is answered.`, "CA-415");
}
async function take(asked) {
    const { question, context } = asked;
    const binding = { ...(await (0,bind/* bindingOf */.hJ)({}, context)), isByQuestion: true };
    const bound = (0,trust_binding/* boundByName */.Zc)(question.task, binding, false);
    if (bound.kind === "unbound")
        throw new errors/* UserError */.yo(bound.reason, bound.code);
    if (bound.kind === "elsewhere")
        return skipped(`This workflow is not for it: ${bound.reason}. Nothing is sent.`, "CA-323");
    const task = await openTask(question, context);
    if ((0,verify/* isTaskResult */.Bo)(task)) {
        if (task.ended === "skipped")
            await report(asked, "The control plane waits for no answer any more: it was given there or in " +
                "another comment, or the sequence ended.", "not_planned");
        return task;
    }
    const other = (0,bind/* elsewhereByStage */.oB)(task, binding, "interactive", context);
    if (other)
        return other;
    const { work, parameters } = await rulesOf(task, context);
    const why = await whyNotTaken(asked, task, parameters);
    return why ?? send(asked, task, work);
}
async function whyNotTaken(asked, task, parameters) {
    const { given, question, github, environment, context } = asked;
    const { cancelled } = context.ports;
    const edited = await whyNotAsked(question, given.issue, {
        github,
        repository: environment["GITHUB_REPOSITORY"] ?? "",
        signal: cancelled,
    });
    if (edited !== undefined) {
        await report(asked, `This answer was not taken: ${(0,markdown/* escapeMarkdown */.F)(edited)}. Trigger the sequence ` +
            "again to be asked anew, or answer in the control plane.");
        return skipped(`Issue #${given.issue.number} is not as it was asked (${edited}), so nothing is answered.`, "CA-418", task);
    }
    const why = await whyNot(given.person, parameters, github, cancelled);
    if (why === undefined)
        return undefined;
    await report(asked, `${(0,markdown/* escapeMarkdown */.F)(given.person)} ${(0,markdown/* escapeMarkdown */.F)(why)}. The question stays open.`);
    return skipped(`${given.person} ${why}; the task stays open.`, "CA-415", task);
}
async function openTask({ task }, context) {
    const { savedState } = context.ports;
    try {
        return await (0,verify/* verify */.MX)({ reference: task, event: {} }, (0,task_context/* controlPlaneOf */.NQ)(context), context);
    }
    catch (error) {
        if (savedState.read()?.phase !== "settled")
            savedState.write({ phase: "settled", reason: "refused" });
        throw error;
    }
}
async function rulesOf({ event }, { ports }) {
    const planned = await ports.planner?.plan(event);
    const work = planned?.kind === "work" ? planned.work : undefined;
    const parameters = askParametersOf(work?.job);
    if (!work || !parameters)
        throw new errors/* UserError */.yo("job: a comment can only be taken by approval.ask; call the same workflow for comments as for the dispatch.", "CA-207");
    return { work, parameters };
}
async function send(asked, task, work) {
    const { given, question, github, environment, context } = asked;
    const { savedState, cancelled } = context.ports;
    const isRerun = Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1) > 1;
    const isInDoubt = isRerun || (await hasEarlierAnswer(given, github, cancelled));
    savedState.writeOpened([{ kind: "question", id: given.issue.number }]);
    const { source, also } = question;
    const taskResult = await (0,proceed/* answerFor */.u)({
        assignment: task,
        role: "stand-in",
        voice: { ...(0,task_context/* voiceOf */.sZ)(context), labels: work.labels, source, ...(also && { also }) },
        outcome: outcomeOf(given),
        left: { work: "over", ...(isInDoubt && { doubt: "finished" }) },
        times: { deliveryMs: context.config.connection.deliveryTimeoutMs },
    }, (0,task_context/* deskOf */.x2)(context));
    if (taskResult.ended === "answered")
        (0,task_context/* note */.N4)(context, `issue #${given.issue.number} answered by ${given.person}`);
    await reportEnd(asked, task, taskResult);
    if (taskResult.ended !== "undelivered")
        savedState.writeOpened([]);
    if (taskResult.ended === "answered" || taskResult.ended === "undelivered")
        return taskResult;
    const { outcome: _said, ...ended } = taskResult;
    return ended;
}
function outcomeOf({ decision, person, reason, url, issue }) {
    const isApproved = decision === "approved";
    const words = `${isApproved ? "Approved" : "Denied"} by ${person} in issue ` +
        `#${issue.number}${reason ? `: ${reason}` : ""}.`;
    return {
        status: "succeeded",
        result: isApproved ? "pass" : "fail",
        message: isApproved ? words : (0,errors/* coded */.yC)(words, "CA-414"),
        labels: {},
        data: {
            decision,
            [isApproved ? "approvedBy" : "deniedBy"]: person,
            ...(reason && { reason }),
            approvalUrl: url,
        },
    };
}
async function reportEnd(asked, assignment, { ended }) {
    const { decision, person } = asked.given;
    const what = (0,markdown/* escapeMarkdown */.F)(`${(0,task_context/* whatOf */.Em)(assignment)} (${assignment.task.project})`);
    if (ended === "answered")
        return report(asked, `${decision === "approved" ? "✅ Approved" : "❌ Denied"} by ` +
            `${(0,markdown/* escapeMarkdown */.F)(person)}: ${what}. The control plane has the answer.`, "completed");
    if (ended === "undelivered")
        return report(asked, "The answer could not be delivered yet; it is tried again for some minutes. " +
            "Should this issue stay open, answer again.");
    return report(asked, "The task was answered or ended elsewhere meanwhile; this answer has no effect.", "not_planned");
}
async function report({ remark, github, context }, text, closing) {
    const { cancelled, console } = context.ports;
    const why = await (0,question_issue/* commentOnIssue */.Sr)(remark.issue.number, { text, closing }, github, cancelled);
    if (why !== undefined)
        console.warning(`${why} (CA-605)`);
}
function isOurRun(source, environment) {
    const prefix = (0,dispatch_event/* runAttemptUrl */.q)(environment).replace(/(?<!\d)\d*\/attempts\/\d*$/, "");
    return source.startsWith(prefix) && /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length));
}
function readEvent(environment) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(environment["GITHUB_EVENT_PATH"] ?? "", "utf8"));
        if ((0,json/* isJsonObject */.OW)(event))
            return event;
    }
    catch {
    }
    throw new errors/* UserError */.yo("The file of the comment's event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
}


/***/ })

};
