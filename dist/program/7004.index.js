exports.id = 7004;
exports.ids = [7004];
exports.modules = {

/***/ 8395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ArtifactService: () => (/* binding */ ArtifactService)
/* harmony export */ });
/* unused harmony export ArtifactRefusal */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1306);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3519);





/** A refusal of the service; the message is a clause for people and holds no address. */
class ArtifactRefusal extends Error {
    httpStatus;
    name = "ArtifactRefusal";
    constructor(message, httpStatus) {
        super(message);
        this.httpStatus = httpStatus;
    }
}
const SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
/** The version of artifacts that the other clients write, so that each can read the other's. */
const ARTIFACT_VERSION = 7;
const ZIP = "application/zip";
const BYTES = "application/octet-stream";
const STORAGE_VERSION = "2023-11-03";
const DAY_MS = 24 * 3_600_000;
const REQUEST_MS = 20_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 1_000;
/** A block's name; one is enough for a small file. */
const BLOCK = Buffer.from("cloud-automation-0001").toString("base64");
/**
 * The runner's artifact service, as far as a small file needs it: three calls and one upload to the
 * address that the service signs. GitHub's own client, `@actions/artifact`, brings the SDK of a
 * cloud provider for the same requests, four megabytes that every run of the action would download;
 * test/github/artifact-service.test.ts holds ours to the requests of that client.
 *
 */
class ArtifactService {
    stop;
    #origin;
    #token;
    #owner;
    #retentionDays;
    /** @throws ArtifactRefusal when this runner offers no artifacts */
    constructor(environment, stop) {
        this.stop = stop;
        const url = environment["ACTIONS_RESULTS_URL"] ?? "";
        this.#token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
        if (this.#token === "" || !URL.canParse(url))
            throw new ArtifactRefusal("this runner offers no artifacts");
        this.#origin = new URL(url).origin;
        this.#owner = ownerIn(this.#token);
        this.#retentionDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
    }
    /** @throws ArtifactRefusal; 409 when this attempt has put down one of that name */
    async upload({ artifact, file, text, retentionDays }) {
        const archive = Buffer.from((0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .zipSync */ .L)({ [file]: (0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strToU8 */ ._u)(text) }));
        const days = Math.min(retentionDays, this.#retentionDays);
        const created = await this.#call("CreateArtifact", {
            name: artifact,
            mime_type: ZIP,
            version: ARTIFACT_VERSION,
            expires_at: new Date(Date.now() + days * DAY_MS).toISOString(),
        });
        await this.#store(signedAddressIn(created), archive);
        await this.#call("FinalizeArtifact", {
            name: artifact,
            size: String(archive.length),
            hash: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(archive).digest("hex")}`,
        });
    }
    /** Deletes what this run has put down under that name. @throws ArtifactRefusal */
    async delete(artifact) {
        await this.#call("DeleteArtifact", { name: artifact });
    }
    async #call(method, parameters) {
        const { text } = await this.#answered({
            method: "POST",
            url: `${this.#origin}/${SERVICE}/${method}`,
            headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
            body: JSON.stringify({ ...this.#owner, ...parameters }),
        });
        const answer = parsed(text);
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(answer) || answer["ok"] === false)
            throw new ArtifactRefusal("the artifact service answered without a result");
        return answer;
    }
    /** In one block and its list: the requests that every server of artifacts knows. */
    async #store(address, archive) {
        const put = (parameters, headers, body) => this.#answered({
            method: "PUT",
            url: `${address}&${parameters}`,
            headers: { accept: "application/xml", "x-ms-version": STORAGE_VERSION, ...headers },
            body,
        });
        const block = encodeURIComponent(BLOCK);
        await put(`comp=block&blockid=${block}`, { "content-type": BYTES }, archive);
        await put("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": ZIP }, `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${BLOCK}</Latest></BlockList>`);
    }
    /** Each request may be repeated: a name is taken once, and a block is what it was. */
    async #answered(request) {
        for (let attempt = 1;; attempt++) {
            const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)({ ...request, timeoutMs: REQUEST_MS, maxBytes: MAX_ANSWER_BYTES }, this.stop);
            if (answer.kind === "answered" && answer.status >= 200 && answer.status < 300)
                return answer;
            if (!isPassing(answer) || attempt === MAX_ATTEMPTS)
                throw refusalOf(answer);
            const delayMs = FIRST_DELAY_MS * 2 ** (attempt - 1);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(delayMs, undefined, { signal: this.stop }).catch(() => undefined);
        }
    }
}
function isPassing(answer) {
    if (answer.kind === "broken")
        return answer.why === "timeout" || answer.why === "connection";
    return answer.status === 429 || answer.status >= 500;
}
/** Never an address: the signature in it opens the storage to whoever reads the log. */
function refusalOf(answer) {
    if (answer.kind === "broken")
        return new ArtifactRefusal(`the request to the artifact service ${answer.words}`);
    const { status, text } = answer;
    const told = parsed(text);
    const words = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(told) && typeof told["msg"] === "string" ? told["msg"] : "";
    const why = words === "" ? "" : `: ${(words.split(/[\r\n]/, 1)[0] ?? "").slice(0, 200)}`;
    return new ArtifactRefusal(`the artifact service answered HTTP ${status}${why}`, status);
}
/** Of this run and job, as the service calls them; they stand in the token's scopes. */
function ownerIn(token) {
    const claims = parsed(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(claims) ? String(claims["scp"] ?? "") : "";
    const scope = scopes.split(" ").find((one) => one.startsWith("Actions.Results:"));
    const [, run, job] = scope?.split(":") ?? [];
    if (!run || !job)
        throw new ArtifactRefusal("this runner's token does not allow artifacts");
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
/** Servers write protobuf's own names, or those of its JSON form. */
function signedAddressIn(created) {
    const address = created["signed_upload_url"] ?? created["signedUploadUrl"];
    if (typeof address === "string" && URL.canParse(address))
        return address;
    throw new ArtifactRefusal("the artifact service named no address for the upload");
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(39);
;// CONCATENATED MODULE: ./src/http/axios.ts
/**
 * The only importer of axios.
 *
 * axios looks at `Request`, `Response` and `FormData` while it loads, for its fetch adapter, and
 * the first look makes Node load its whole fetch implementation: about 25 ms of every start, for
 * something we never use. Without these globals axios settles for its http adapter, which is the
 * one we want. Nothing else in the bundles reads them; `toolkit/octokit.ts` uses the fetch of the
 * package undici.
 */
for (const name of ["Request", "Response", "FormData"])
    Reflect.deleteProperty(globalThis, name);
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be hoisted above the lines before it
const axios = (__webpack_require__(7269)["default"]);
/* harmony default export */ const http_axios = (axios);

// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(507);
;// CONCATENATED MODULE: ./src/http/exchange.ts



/** Error codes of a connection that never carried the request. */
const NOT_REACHED = [
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "EINVAL",
    "ERR_INVALID_URL",
];
const UTF8 = new TextDecoder();
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/;
/**
 * One exchange, bounded in time and size, never redirected: a redirect would carry secrets to
 * another address.
 *
 * An axios error holds the request's headers, and does not leave this function.
 */
async function exchange({ method, url, query, headers, body, timeoutMs, maxBytes }, stop) {
    const limit = (0,waiting/* bounded */.Mm)({ limitMs: timeoutMs, stop });
    try {
        const answer = await http_axios.request({
            method,
            url,
            params: query,
            headers: { accept: "application/json", "user-agent": "cloud-automation-actions", ...headers },
            ...(body !== undefined && { data: body }),
            adapter: "http",
            // Nothing stands between this machine and itself, whatever the proxy variables say.
            ...(URL.canParse(url) && (0,loopback/* isLoopback */.U)(new URL(url).hostname) && { proxy: false }),
            maxRedirects: 0,
            maxContentLength: maxBytes,
            maxBodyLength: maxBytes,
            responseType: "arraybuffer",
            transformRequest: (content) => content,
            transformResponse: (content) => content,
            validateStatus: () => true,
            signal: limit.signal,
        });
        const bytes = Buffer.isBuffer(answer.data) ? answer.data : Buffer.alloc(0);
        return {
            kind: "answered",
            status: answer.status,
            headers: answer.headers,
            bytes,
            text: UTF8.decode(bytes),
        };
    }
    catch (error) {
        if (stop.aborted)
            return {
                kind: "broken",
                why: "cancelled",
                reached: "maybe",
                words: "was given up because the run was cancelled",
            };
        if (limit.signal.aborted)
            return {
                kind: "broken",
                why: "timeout",
                reached: "maybe",
                words: `got no answer within ${timeoutMs / 1_000} s`,
            };
        return brokenBy(error, maxBytes);
    }
    finally {
        limit.release();
    }
}
function brokenBy(error, maxBytes) {
    if (error instanceof Error && /maxContentLength/.test(error.message))
        return {
            kind: "broken",
            why: "too-large",
            reached: "maybe",
            words: `was answered with more than ${maxBytes / 1024} KB; ask for less`,
        };
    const code = codeOf(error);
    if (TLS.test(code))
        return {
            kind: "broken",
            why: "tls",
            reached: "no",
            words: `failed: TLS error ${code}; the certificate is always verified, a private ` +
                "authority goes into NODE_EXTRA_CA_CERTS",
        };
    return {
        kind: "broken",
        why: "connection",
        reached: NOT_REACHED.includes(code) ? "no" : "maybe",
        words: `failed: ${code || "the connection broke"}`,
    };
}
function codeOf(error) {
    const own = isCoded(error) ? error.code : "";
    const cause = error instanceof Error && isCoded(error.cause) ? error.cause.code : "";
    return cause && !own.startsWith("E") ? cause : own || cause;
}
function isCoded(value) {
    return (typeof value === "object" && value !== null && "code" in value && typeof value.code === "string");
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** @param host  of a URL, as Node spells it: lower case, an IPv6 address in brackets */
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}


/***/ }),

/***/ 5690:
/***/ ((module) => {

/**
 * Stands in for the package `form-data` in the bundles (tsconfig.json, paths). axios wants the
 * class at start, for multipart bodies that nobody here sends; the package with its tables costs 15
 * ms of every start.
 */
module.exports = class FormData {};


/***/ }),

/***/ 4165:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
 * Stands in for the package `https-proxy-agent` in the bundles (tsconfig.json, paths): the real one
 * is loaded when the first request goes through a proxy, and not at every start.
 */
module.exports = function HttpsProxyAgent(options) {
  const createAgent = __webpack_require__(3669);
  return createAgent(options);
};


/***/ })

};
;