module.exports = {

/***/ 9938:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readCallbackSettings)
/* harmony export */ });
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _presets__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14563);
/* harmony import */ var _signature__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74629);




const HOST = /^(?:(?:\*\.[\w-]+\.)?[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])(?::\d{1,5})?$/;
const MIN_KEY_BYTES = 8;
function readCallbackSettings(environment) {
    const name = (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "callback-preset") || "generic";
    if (!isPreset(name))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`callback-preset: expected ${Object.keys(_presets__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f).join(", ")}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}.`, "CA-203");
    return {
        name,
        preset: _presets__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f[name],
        hosts: hostsIn((0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "callback-hosts")),
        secret: secretIn((0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "callback-secret")),
        token: oneLine((0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "callback-token")),
    };
}
function hostsIn(text) {
    const hosts = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
    const wrong = hosts.find((host) => !HOST.test(host));
    if (wrong === undefined)
        return hosts;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`callback-hosts: expected hosts such as n8n.example.com, 10.0.0.7:8443 or *.example.com, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wrong)}.`, "CA-203");
}
function secretIn(text) {
    if (text.startsWith(_signature__WEBPACK_IMPORTED_MODULE_3__/* .KEY_PREFIX */ .nF) && (0,_signature__WEBPACK_IMPORTED_MODULE_3__/* .keyIn */ .xB)(text).length < MIN_KEY_BYTES)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`callback-secret: behind ${_signature__WEBPACK_IMPORTED_MODULE_3__/* .KEY_PREFIX */ .nF} expected at least ${MIN_KEY_BYTES} bytes as base64: store it again as a whole.`, "CA-203");
    return text || undefined;
}
function isPreset(name) {
    return Object.hasOwn(_presets__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f, name);
}
function oneLine(token) {
    if (/\p{Cc}/u.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("callback-token contains a line break or another control character: store it again as one line.", "CA-203");
    return token || undefined;
}


/***/ }),

/***/ 14563:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
const WHOLE = { succeeded: "{answer}", errored: "{answer}" };
const GONE = [{ status: 409 }, { status: 410 }];
const ADDRESS = { url: "callback.url", deadline: "callback.deadline" };
const PRESETS = {
    generic: {
        source: "https://www.standardwebhooks.com",
        reads: { ...ADDRESS, startedUrl: "callback.startedUrl" },
        isSigned: true,
        body: WHOLE,
        tooEarly: [],
        closed: GONE,
    },
    n8n: {
        source: "https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.wait/",
        reads: { url: "resumeUrl" },
        isSigned: false,
        body: WHOLE,
        tooEarly: [{ status: 409, words: "running already" }],
        closed: GONE,
    },
    "trigger-dev": {
        source: "https://trigger.dev/docs/management/waitpoints/complete-callback",
        reads: ADDRESS,
        isSigned: false,
        body: WHOLE,
        tooEarly: [],
        closed: GONE,
    },
    cortex: {
        source: "https://docs.cortex.io/api/rest/workflows",
        reads: ADDRESS,
        isSigned: false,
        body: {
            succeeded: { status: "COMPLETED", message: "{message}", response: "{answer}" },
            errored: { status: "FAILED", message: "{message}", response: "{answer}" },
        },
        tooEarly: [],
        closed: GONE,
    },
    "google-workflows": {
        source: "https://cloud.google.com/workflows/docs/creating-callback-endpoints",
        reads: ADDRESS,
        isSigned: false,
        body: WHOLE,
        tooEarly: [],
        closed: [...GONE, { status: 404 }],
    },
    "azure-data-factory": {
        source: "https://learn.microsoft.com/azure/data-factory/control-flow-webhook-activity",
        reads: { url: "callBackUri" },
        isSigned: false,
        body: {
            succeeded: { Output: "{answer}", StatusCode: "200" },
            errored: {
                Output: "{answer}",
                StatusCode: "500",
                Error: { ErrorCode: "Errored", Message: "{message}" },
            },
        },
        tooEarly: [],
        closed: GONE,
    },
};


/***/ }),

/***/ 31228:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stepFunctions: () => (/* binding */ stepFunctions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/events/plain-payload.ts
var plain_payload = __webpack_require__(60735);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./src/step-functions/settings.ts



const ON_FAIL = ["success", "failure"];
function readSettings(environment) {
    const credentials = credentialsIn(environment);
    const region = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"] || "";
    if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region))
        throw new errors/* UserError */.yo(`AWS_REGION: expected a region such as eu-west-1, found ${(0,errors/* quote */.hD)(region)}. Set it with the credentials.`, "CA-203");
    return {
        credentials,
        region,
        endpoint: endpointOf((0,inputs/* input */.hF)(environment, "control-plane-url"), region),
        onFail: onFailIn((0,inputs/* input */.hF)(environment, "step-functions-on-fail") || "success"),
    };
}
function credentialsIn(environment) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
        throw new errors/* UserError */.yo("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set, so the task cannot be answered: " +
            "let a step before this one get credentials (aws-actions/configure-aws-credentials).", "CA-202");
    return {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
}
function endpointOf(given, region) {
    const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    const text = given || `https://states.${region}.${domain}/`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && (url.protocol === "https:" || (url.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname))))
        return url;
    throw new errors/* UserError */.yo("control-plane-url: expected the https:// address of an endpoint of Step Functions, or nothing.", "CA-203");
}
function onFailIn(text) {
    const found = ON_FAIL.find((value) => value === text);
    if (found)
        return found;
    throw new errors/* UserError */.yo(`step-functions-on-fail: expected ${ON_FAIL.join(" or ")}, found ${(0,errors/* quote */.hD)(text)}.`, "CA-203");
}

;// CONCATENATED MODULE: ./src/step-functions/adapter.ts





const TOKEN = "taskToken";
const TOKEN_FORM = /^[\x21-\x7e]{1,2048}$/;
const MIN_SECRET_CHARACTERS = 8;
const stepFunctions = {
    mapper: () => ({
        name: "step-functions",
        takes: ["client_payload", "inputs", "event"],
        read: (start) => {
            const { payload, token } = readPayload(start);
            return (0,plain_payload/* plainDispatch */.z9)(payload, start, {
                key: (0,external_node_crypto_.createHash)("sha256").update(token).digest("hex").slice(0, 32),
                host: "step-functions",
                secretFields: [TOKEN],
            });
        },
    }),
    async connect({ environment, config, clock, mask, start }) {
        const { token } = readPayload(start());
        if (token.length >= MIN_SECRET_CHARACTERS)
            mask(token);
        if (config.connection.mode === "silent")
            return undefined;
        const settings = readSettings(environment);
        const { StepFunctions } = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(2973), __webpack_require__.e(6451), __webpack_require__.e(1027)]).then(__webpack_require__.bind(__webpack_require__, 20697));
        return new StepFunctions(token, settings, clock);
    },
};
function readPayload({ payload: given, origin }) {
    const payload = (0,plain_payload/* plainPayload */.bg)(given, origin);
    const token = (0,json/* textAt */.$6)(payload, TOKEN);
    if (TOKEN_FORM.test(token))
        return { payload, token };
    throw new errors/* UserError */.yo(`${origin}.${TOKEN}: expected the task token of a waiting state; found ${(0,plain_payload/* fieldsOf */.Pf)(payload)}. ` +
        "Nothing can be answered without it.", "CA-101");
}


/***/ }),

/***/ 47563:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callback: () => (/* binding */ callback)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./src/callback/address.ts



const SIGNATURES = ["signature", "sig", "token"];
const MIN_SECRET_CHARACTERS = 8;
const RANDOM = /^(?=.*\d)[\w-]{16,}$/;
function allowedAddress(text, field, { hosts }) {
    const refused = (why) => new errors/* UserError */.yo(`${field}: ${why}`, "CA-306");
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url)
        throw refused("expected an https address, found something that is none.");
    if (url.username || url.password)
        throw refused("an address with a user name or password is not called.");
    if (url.protocol !== "https:" && !(url.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname)))
        throw refused(`expected an https address, found ${url.protocol.slice(0, 20)}//.`);
    if (hosts.some((host) => fits(url, host)))
        return url;
    throw refused(hosts.length === 0
        ? `callback-hosts is empty, so ${url.host} is not called: name the hosts that may be answered.`
        : `${url.host} is not on the list callback-hosts, so it is not called. Add it there if the answer is for it.`);
}
function fits(url, host) {
    return host.startsWith("*.") ? url.host.endsWith(host.slice(1)) : url.host === host;
}
function secretsIn(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const signatures = SIGNATURES.map((name) => url?.searchParams.get(name) ?? "");
    const values = [...(url?.searchParams.values() ?? []), ...(url?.pathname.split("/") ?? [])];
    const random = values.filter((part) => RANDOM.test(part));
    const path = url ? url.pathname + url.search : "";
    return [text, url?.href ?? "", path, ...signatures, ...random].filter((part) => part.length >= MIN_SECRET_CHARACTERS);
}
function keyOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    for (const name of SIGNATURES)
        url?.searchParams.delete(name);
    return (0,external_node_crypto_.createHash)("sha256")
        .update(url?.href ?? text)
        .digest("hex")
        .slice(0, 32);
}

// EXTERNAL MODULE: ./src/domain/events/plain-payload.ts
var plain_payload = __webpack_require__(60735);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/callback/signature.ts
var callback_signature = __webpack_require__(74629);
;// CONCATENATED MODULE: ./src/callback/intake.ts





function readCallback(start, settings) {
    const { origin } = start;
    const payload = (0,plain_payload/* plainPayload */.bg)(start.payload, origin);
    const { preset, secret } = settings;
    const url = textAtPath(payload, preset.reads.url);
    if (url === undefined)
        throw unfit(payload, origin, settings);
    if (preset.isSigned && secret)
        checkSignature(payload, origin, secret);
    const startedUrl = optional(payload, preset.reads.startedUrl);
    const deadline = optional(payload, preset.reads.deadline);
    return {
        dispatch: (0,plain_payload/* plainDispatch */.z9)(payload, start, {
            key: keyOf(url),
            host: hostOf(url),
            secretFields: [
                "callback",
                ...Object.values(preset.reads).map((path) => path.split(".")[0] ?? path),
            ],
        }),
        target: {
            url,
            ...(startedUrl !== undefined && { startedUrl }),
            ...(deadline !== undefined && { deadline }),
        },
    };
}
function textAtPath(payload, path) {
    let value = payload;
    for (const name of path.split("."))
        value = value !== undefined && (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, name) : undefined;
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
function optional(payload, path) {
    return path === undefined ? undefined : textAtPath(payload, path);
}
function unfit(payload, origin, { name, preset }) {
    return new errors/* UserError */.yo(`${origin}.${preset.reads.url}: expected the address to answer to, as the preset ${name} has ` +
        `it; found ${(0,plain_payload/* fieldsOf */.Pf)(payload)}. Nothing can be answered without it.`, "CA-101");
}
function checkSignature(payload, origin, secret) {
    const { signature, ...signed } = payload;
    if ((0,callback_signature/* isSignature */.hi)(signature, secret, (0,callback_signature/* canonical */.$N)(signed)))
        return;
    throw new errors/* UserError */.yo(`${origin}.signature: ${signature === undefined ? "is missing" : "does not fit the payload"}, ` +
        "and callback-secret is given. Nothing was run and nothing is sent.", "CA-307");
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : "unknown";
}

// EXTERNAL MODULE: ./src/callback/settings.ts
var callback_settings = __webpack_require__(9938);
;// CONCATENATED MODULE: ./src/callback/adapter.ts




const callback = {
    mapper(environment) {
        const settings = (0,callback_settings/* readCallbackSettings */.v)(environment);
        return {
            name: settings.name,
            takes: ["client_payload", "inputs", "event"],
            read: (start) => readCallback(start, settings).dispatch,
        };
    },
    async connect({ environment, clock, mask, start }) {
        const settings = (0,callback_settings/* readCallbackSettings */.v)(environment);
        return waitingAt(readCallback(start(), settings).target, settings, { clock, mask });
    },
    async recall(memo, run, { environment, clock, mask }) {
        const settings = (0,callback_settings/* readCallbackSettings */.v)(environment);
        if (settings.secret === undefined)
            throw new errors/* UserError */.yo("callback-secret is empty, so what runs have put down cannot be opened: pass the secret that they have.", "CA-203");
        const { unseal } = await __webpack_require__.e(/* import() */ 4893).then(__webpack_require__.bind(__webpack_require__, 14893));
        const opened = unseal(memo, settings.secret, run);
        return (opened && {
            task: opened.task,
            plane: await waitingAt(opened.target, settings, { clock, mask }),
        });
    },
};
async function waitingAt(target, settings, { clock, mask }) {
    const { url, startedUrl } = target;
    for (const address of [url, startedUrl ?? ""].filter(Boolean))
        for (const secret of secretsIn(address))
            mask(secret);
    allowedAddress(url, settings.preset.reads.url, settings);
    if (startedUrl !== undefined)
        allowedAddress(startedUrl, "callback.startedUrl", settings);
    const { Callback } = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(5808)]).then(__webpack_require__.bind(__webpack_require__, 67473));
    return new Callback(target, settings, clock);
}


/***/ }),

/***/ 60735:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   bg: () => (/* binding */ plainPayload),
/* harmony export */   z9: () => (/* binding */ plainDispatch)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _trust_provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37453);




const NAME = /^[\w-]{1,100}$/;
const PLACES = ["project", "stage", "service"];
const OURS = ["task", "id", "signature", "inputs", ...PLACES];
const OBJECTS = ["callback", "inputs"];
const MAX_FIELDS = 20;
function plainPayload(payload, origin) {
    const parsed = typeof payload === "string" ? (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(payload) : payload;
    if ((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed) && !(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isDeeperThan */ .hz)(parsed, _text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX))
        return withParsed(parsed);
    throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${origin}: expected an object of at most ${_text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX} levels, found something else.`, "CA-101");
}
function fieldsOf(payload) {
    const fields = Object.keys(payload);
    const shown = fields.slice(0, MAX_FIELDS).map((field) => (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field));
    return fields.length === 0 ? "no fields at all" : `the fields ${shown.join(", ")}`;
}
function plainDispatch(payload, place, waiting) {
    const complaints = [];
    const name = nameIn(payload, place, complaints);
    const id = idIn(payload, waiting.key, place, complaints);
    const type = (0,_event_type__WEBPACK_IMPORTED_MODULE_3__/* .taskEventType */ .ML)(name, "triggered");
    const places = placesIn(payload, waiting.host);
    const data = { ...places, inputs: inputsIn(payload, waiting) };
    const [first] = complaints;
    return {
        reference: { type, name, kind: "triggered", id, ...places },
        event: { id, type, source: waiting.host, data },
        ...(place.origin === "inputs" && { isAddressed: true, eventType: name }),
        ...(first !== undefined && { complaint: { text: first, isMoot: false } }),
    };
}
function withParsed(payload) {
    const read = {};
    for (const [name, value] of Object.entries(payload))
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(read, name, OBJECTS.includes(name) ? jsonIn(value) : value);
    return read;
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    const parsed = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .parsedObject */ .jM)(value);
    return parsed && !(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isDeeperThan */ .hz)(parsed, _text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX) ? parsed : value;
}
function nameIn(payload, { workflow, origin }, complaints) {
    const given = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(payload, "task");
    const otherwise = NAME.test(workflow) ? workflow : "task";
    if (given === undefined || given === "")
        return otherwise;
    if (typeof given === "string" && NAME.test(given))
        return given;
    complaints.push(`${origin}.task: expected a name of letters, digits, - and _, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(given)}.`);
    return otherwise;
}
function idIn(payload, key, { origin }, complaints) {
    const given = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(payload, "id");
    if (given === undefined || given === "")
        return key;
    if (typeof given === "string" && (0,_trust_provenance__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeId */ .j$)(given))
        return given;
    complaints.push(`${origin}.id: expected an id of ${_trust_provenance__WEBPACK_IMPORTED_MODULE_1__/* .ID_FORM */ .VT}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(given)}.`);
    return key;
}
function placesIn(payload, host) {
    const [project, stage, service] = PLACES.map((name) => wordIn((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(payload, name)));
    return {
        project: project ?? host,
        ...(stage !== undefined && { stage }),
        ...(service !== undefined && { service }),
    };
}
function wordIn(value) {
    return typeof value === "string" && /^[^\p{C}\u2028\u2029]{1,200}$/u.test(value)
        ? value
        : undefined;
}
function inputsIn(payload, { secretFields }) {
    const given = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(payload, "inputs");
    const inputs = {};
    for (const [field, value] of Object.entries(given !== undefined && (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(given) ? given : payload))
        if (!OURS.includes(field) && !secretFields.includes(field))
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, field, value);
    return inputs;
}


/***/ }),

/***/ 74629:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   hi: () => (/* binding */ isSignature),
/* harmony export */   nF: () => (/* binding */ KEY_PREFIX),
/* harmony export */   xB: () => (/* binding */ keyIn),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


function signatureOf(secret, text) {
    return `v1,${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", keyIn(secret)).update(text).digest("base64")}`;
}
function isSignature(given, secret, text) {
    if (typeof given !== "string")
        return false;
    const expected = Buffer.from(signatureOf(secret, text));
    return given.split(" ").some((one) => {
        const found = Buffer.from(one);
        return found.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(found, expected);
    });
}
const KEY_PREFIX = "whsec_";
function keyIn(secret) {
    return secret.startsWith(KEY_PREFIX)
        ? Buffer.from(secret.slice(KEY_PREFIX.length), "base64")
        : Buffer.from(secret);
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item)).join(",")}]`;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(",")}}`;
}


/***/ })

};
