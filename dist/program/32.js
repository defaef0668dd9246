module.exports = {

/***/ 13519:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
;// CONCATENATED MODULE: ./src/http/axios.ts
for (const name of ["Request", "Response", "FormData"])
    Reflect.deleteProperty(globalThis, name);
const axios = (__webpack_require__(87269)["default"]);
/* harmony default export */ const http_axios = (axios);

// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./src/http/exchange.ts



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

/***/ 34165:
((module, __unused_webpack_exports, __webpack_require__) => {

/**
 * Stands in for the package `https-proxy-agent` in the bundles (tsconfig.json, paths): the real one
 * is loaded when the first request goes through a proxy, and not at every start.
 */
module.exports = function HttpsProxyAgent(options) {
  const createAgent = __webpack_require__(3669);
  return createAgent(options);
};


/***/ }),

/***/ 55690:
((module) => {

/**
 * Stands in for the package `form-data` in the bundles (tsconfig.json, paths). axios wants the
 * class at start, for multipart bodies that nobody here sends; the package with its tables costs 15
 * ms of every start.
 */
module.exports = class FormData {};


/***/ }),

/***/ 80507:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}


/***/ })

};
