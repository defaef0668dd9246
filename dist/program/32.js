module.exports = {

/***/ 14893:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal),
/* harmony export */   unseal: () => (/* binding */ unseal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const VERSION = "v1";
const PURPOSE = "cloud-automation open task";
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
function seal(memo, secret, run) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, keyOf(secret), nonce).setAAD(Buffer.from(run));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(memo), "utf8"), cipher.final()]);
    return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64")}`;
}
function unseal(text, secret, run) {
    const [version, base64 = ""] = text.split(".");
    const bytes = Buffer.from(base64, "base64");
    if (version !== VERSION || bytes.length <= NONCE_BYTES + TAG_BYTES)
        return undefined;
    try {
        const opened = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, keyOf(secret), bytes.subarray(0, NONCE_BYTES))
            .setAAD(Buffer.from(run))
            .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const json = opened.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8");
        return memoIn(JSON.parse(json + opened.final("utf8")));
    }
    catch {
        return undefined;
    }
}
function memoIn(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return undefined;
    const [task, target] = [(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "task"), (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "target")];
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(task ?? null) || !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(target ?? null))
        return undefined;
    return value;
}
function keyOf(secret) {
    return Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", secret, "", PURPOSE, 32));
}


/***/ }),

/***/ 20697:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  StepFunctions: () => (/* binding */ StepFunctions)
});

// UNUSED EXPORTS: STEP_FUNCTIONS_CAN

;// CONCATENATED MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}



// EXTERNAL MODULE: ./src/domain/events/answer.ts
var events_answer = __webpack_require__(66076);
// EXTERNAL MODULE: ./src/domain/events/events.ts
var events = __webpack_require__(71679);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
// EXTERNAL MODULE: ./src/http/exchange.ts + 1 modules
var exchange = __webpack_require__(13519);
;// CONCATENATED MODULE: ./src/step-functions/client.ts






const ATTEMPT_MS = 20_000;
const MIN_ATTEMPT_MS = 2_000;
const MAX_BYTES = 512 * 1024;
const MAX_CAUSE_BYTES = 32_000;
const CLOSED = ["TaskTimedOut", "TaskDoesNotExist", "InvalidToken"];
const WRONG_CREDENTIALS = [
    "AccessDeniedException",
    "ExpiredTokenException",
    "IncompleteSignature",
    "InvalidClientTokenId",
    "InvalidSignatureException",
    "MissingAuthenticationToken",
    "NotAuthorized",
    "OptInRequired",
    "UnrecognizedClientException",
];
const STEP_FUNCTIONS_CAN = {
    find: false,
    counts: false,
    look: false,
    once: true,
    started: true,
    openTasks: false,
    lapses: true,
    abort: true,
    progress: true,
};
class StepFunctions {
    token;
    settings;
    clock;
    post;
    can = STEP_FUNCTIONS_CAN;
    address;
    constructor(token, settings, clock, post = exchange/* exchange */.c) {
        this.token = token;
        this.settings = settings;
        this.clock = clock;
        this.post = post;
        this.address = settings.endpoint.host;
    }
    async deliver(event, deadlineMs, signal) {
        const { action, parameters } = messageOf(event, this.settings);
        return this.#call(action, parameters, deadlineMs, signal);
    }
    async isAborted(_task, signal) {
        const beat = await this.#call("SendTaskHeartbeat", {}, this.clock.nowMs(), signal);
        if (beat.ok)
            return { ok: true, value: false };
        return beat.failure.kind === "closed" ? { ok: true, value: true } : beat;
    }
    async #call(action, parameters, deadlineMs, signal) {
        const { endpoint } = this.settings;
        const body = JSON.stringify({ taskToken: this.token, ...parameters });
        const leftMs = Math.min(ATTEMPT_MS, deadlineMs - this.clock.nowMs());
        const answer = await this.post({
            method: "POST",
            url: endpoint.href,
            headers: await this.#signed(action, body),
            body,
            timeoutMs: Math.max(MIN_ATTEMPT_MS, leftMs),
            maxBytes: MAX_BYTES,
        }, signal);
        if (answer.kind === "answered")
            return this.#understood(action, answer);
        const { why, reached, words } = answer;
        const kind = why === "cancelled" || why === "timeout" ? why : "unreachable";
        return failed({ kind, reached, message: `${action} to ${this.address} ${words}` });
    }
    async #signed(action, body) {
        const { endpoint, region, credentials } = this.settings;
        const now = new Date(this.clock.nowMs()).toISOString();
        const signer = new AwsV4Signer({
            url: endpoint.href,
            method: "POST",
            headers: {
                "content-type": "application/x-amz-json-1.0",
                "x-amz-target": `AWSStepFunctions.${action}`,
            },
            body,
            service: "states",
            allHeaders: true,
            region,
            datetime: now.replace(/[:-]|\.\d{3}/g, ""),
            ...credentials,
        });
        const { headers } = await signer.sign();
        return Object.fromEntries(headers);
    }
    #understood(action, { status, headers, text }) {
        if (status >= 200 && status < 300)
            return { ok: true, value: undefined };
        const code = errorCode(headers, text);
        const message = `${action} to ${this.address} answered ${code || `HTTP ${status}`}`;
        if (CLOSED.includes(code))
            return failed({
                kind: "closed",
                reached: "no",
                message: `${message}: the state does not wait for this task any more`,
            });
        if (WRONG_CREDENTIALS.includes(code) || status === 401 || status === 403)
            return failed({
                kind: "unauthorized",
                reached: "no",
                httpStatus: status,
                message: `${message}; the job's AWS credentials need states:${action}, and have to last as long as the work`,
            });
        if (status === 429 || code === "ThrottlingException" || status >= 500)
            return failed({
                kind: "unreachable",
                reached: status >= 500 ? "maybe" : "no",
                message,
                ...waitOf(headers, this.clock.nowMs()),
            });
        return failed({ kind: "refused", reached: "no", httpStatus: status, message });
    }
}
function messageOf(event, { onFail }) {
    if (!event.type.endsWith(".finished"))
        return { action: "SendTaskHeartbeat", parameters: {} };
    const answer = (0,events_answer/* answerOf */.u)(event);
    const isErrored = answer["status"] === "errored";
    if (!isErrored && (answer["result"] !== "fail" || onFail === "success"))
        return { action: "SendTaskSuccess", parameters: { output: JSON.stringify(answer) } };
    return {
        action: "SendTaskFailure",
        parameters: {
            error: isErrored ? "GitHub.Errored" : "GitHub.Failed",
            cause: (0,events/* cut */.J)((0,json/* textAt */.$6)(answer, "message"), MAX_CAUSE_BYTES, event.source),
        },
    };
}
function errorCode(headers, text) {
    const inHeader = headers["x-amzn-errortype"];
    const [, inBody = ""] = /"(?:__type|code)"\s*:\s*"([\w.#:/-]{1,200})"/.exec(text.slice(0, 4_096)) ?? [];
    const code = typeof inHeader === "string" ? inHeader : inBody;
    return /^\w+/.exec(code.split("#").at(-1) ?? "")?.[0] ?? "";
}
function waitOf(headers, nowMs) {
    const waitMs = (0,waiting/* retryAfterMs */.Vs)(headers["retry-after"], nowMs);
    return waitMs === undefined ? {} : { retryAfterMs: Math.min(60_000, waitMs) };
}
function failed(failure) {
    return { ok: false, failure };
}


/***/ }),

/***/ 66076:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37453);


const VERSION = "1";
function answerOf({ type, source, triggeredid, data }) {
    const task = (0,_event_type__WEBPACK_IMPORTED_MODULE_0__/* .parseTaskEventType */ .hN)(type)?.task ?? "";
    const [, id = "", attempt = "1"] = /\/runs\/(\d+)\/attempts\/(\d+)$/.exec(source) ?? [];
    const common = {
        version: VERSION,
        id: triggeredid,
        task,
        run: { id: Number(id), attempt: Number(attempt), url: source },
    };
    if (type.endsWith(".started"))
        return { ...common, status: "started" };
    return {
        ...common,
        status: (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, "status"),
        result: (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, "result"),
        message: (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, "message"),
        data: (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(data, task),
        labels: (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(data, "labels"),
    };
}


/***/ }),

/***/ 67473:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Callback: () => (/* binding */ Callback)
});

// UNUSED EXPORTS: CALLBACK_CAN

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
// EXTERNAL MODULE: ./src/http/exchange.ts + 1 modules
var exchange = __webpack_require__(13519);
// EXTERNAL MODULE: ./src/domain/events/answer.ts
var events_answer = __webpack_require__(66076);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./src/callback/answer.ts

const FIELD = /^\{(\w+)\}$/;
function bodyOf(answer, { body }) {
    const status = (0,json/* getOwn */.Ng)(answer, "status");
    if (status === "started")
        return answer;
    return filled(status === "errored" ? body.errored : body.succeeded, answer);
}
function filled(template, answer) {
    if (typeof template === "string") {
        const [, field] = FIELD.exec(template) ?? [];
        if (field === undefined)
            return template;
        return field === "answer" ? answer : ((0,json/* getOwn */.Ng)(answer, field) ?? null);
    }
    const object = {};
    for (const [name, part] of Object.entries(template))
        (0,json/* setOwn */.P5)(object, name, filled(part, answer));
    return object;
}

// EXTERNAL MODULE: ./src/callback/memo.ts
var callback_memo = __webpack_require__(14893);
// EXTERNAL MODULE: ./src/callback/signature.ts
var signature = __webpack_require__(74629);
;// CONCATENATED MODULE: ./src/callback/client.ts







const ATTEMPT_MS = 20_000;
const MIN_ATTEMPT_MS = 2_000;
const MAX_BYTES = 256 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const PASSING = [408, 425, 429];
const CALLBACK_CAN = {
    find: false,
    counts: false,
    look: false,
    once: true,
    started: false,
    openTasks: false,
    lapses: false,
    abort: false,
    progress: false,
};
class Callback {
    target;
    settings;
    clock;
    post;
    address;
    can;
    constructor(target, settings, clock, post = exchange/* exchange */.c) {
        this.target = target;
        this.settings = settings;
        this.clock = clock;
        this.post = post;
        this.address = new URL(target.url).host;
        this.can = { ...CALLBACK_CAN, started: target.startedUrl !== undefined };
    }
    memo(task, run) {
        const { secret } = this.settings;
        return secret === undefined ? undefined : (0,callback_memo/* seal */.o)({ task, target: this.target }, secret, run);
    }
    isOwnMemo(memo, run) {
        const { secret } = this.settings;
        return secret === undefined
            ? undefined
            : (0,callback_memo.unseal)(memo, secret, run)?.target.url === this.target.url;
    }
    async deliver(event, deadlineMs, signal) {
        const isStarted = event.type.endsWith(".started");
        const url = isStarted ? this.target.startedUrl : this.target.url;
        if (url === undefined)
            return { ok: true, value: undefined };
        const { preset, token } = this.settings;
        const text = JSON.stringify(bodyOf((0,events_answer/* answerOf */.u)(event), preset));
        const answer = await this.post({
            method: "POST",
            url,
            headers: {
                "content-type": "application/json",
                ...this.#signed(event, isStarted ? "started" : "finished", text),
                ...(token !== undefined && { authorization: `Bearer ${token}` }),
            },
            body: text,
            timeoutMs: Math.max(MIN_ATTEMPT_MS, Math.min(ATTEMPT_MS, deadlineMs - this.clock.nowMs())),
            maxBytes: MAX_BYTES,
        }, signal);
        if (answer.kind === "answered")
            return this.#understood(answer);
        const kind = answer.why === "cancelled" || answer.why === "timeout" ? answer.why : "unreachable";
        return failed({
            kind: this.#isOver() && kind !== "cancelled" ? "refused" : kind,
            reached: answer.reached,
            message: `The answer to ${this.address} ${answer.words}`,
        });
    }
    #signed({ triggeredid }, kind, text) {
        const { secret } = this.settings;
        const id = `msg_${(0,external_node_crypto_.createHash)("sha256").update(`${this.target.url} ${triggeredid} ${kind}`).digest("hex").slice(0, 32)}`;
        const timestamp = String(Math.floor(this.clock.nowMs() / 1_000));
        return {
            "webhook-id": id,
            "webhook-timestamp": timestamp,
            ...(secret !== undefined && {
                "webhook-signature": (0,signature/* signatureOf */.yK)(secret, `${id}.${timestamp}.${text}`),
            }),
        };
    }
    #understood({ status, headers, text }) {
        if (status >= 200 && status < 300)
            return { ok: true, value: undefined };
        const { tooEarly, closed } = this.settings.preset;
        const is = (signs) => signs.some((sign) => sign.status === status && text.includes(sign.words ?? ""));
        const message = `${this.address} answered HTTP ${status}`;
        if (is(tooEarly))
            return this.#again("no", `${message}: it does not wait so far`, headers);
        if (is(closed))
            return failed({
                kind: "closed",
                reached: "no",
                message: `${message}: it takes no answer for this task any more`,
            });
        if (PASSING.includes(status))
            return this.#again("no", message, headers);
        if (status >= 500)
            return this.#again("maybe", message, headers);
        return failed({ kind: "refused", reached: "no", message: `${message}${advice(status)}` });
    }
    #again(reached, message, headers) {
        const waitMs = (0,waiting/* retryAfterMs */.Vs)(headers["retry-after"], this.clock.nowMs());
        return failed({
            kind: this.#isOver() ? "refused" : "unreachable",
            reached,
            message,
            ...(waitMs !== undefined && { retryAfterMs: Math.min(MAX_RETRY_AFTER_MS, waitMs) }),
        });
    }
    #isOver() {
        const untilMs = Date.parse(this.target.deadline ?? "");
        return this.clock.nowMs() > untilMs;
    }
}
function failed(failure) {
    return { ok: false, failure };
}
function advice(status) {
    if (status >= 300 && status < 400)
        return ": redirects are not followed";
    if (status === 401 || status === 403)
        return ": it wants other credentials; look at callback-token and callback-secret";
    return status === 404 ? ": it knows no such wait" : "";
}


/***/ })

};
