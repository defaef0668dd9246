module.exports = {

/***/ 507:
(e,r,t)=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.default=void 0;var f=function(e){return e&&e.__esModule?e:{default:e}}(t(76982));r.default=function(e){return Array.isArray(e)?e=Buffer.from(e):"string"==typeof e&&(e=Buffer.from(e,"utf8")),f.default.createHash("sha1").update(e).digest()}},

/***/ 1760:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ authorise)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _request__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59731);


const TOKEN_TIMEOUT_MS = 15_000;
const RENEW_EARLY_MS = 30_000;
function authorise(credentials, nowMs, onSecret) {
    if (credentials.kind === "token") {
        const headers = { "x-token": credentials.token };
        return () => Promise.resolve({ ok: true, value: headers });
    }
    let held;
    return async (signal) => {
        if (held && nowMs() < held.untilMs)
            return { ok: true, value: held.headers };
        const { clientId, clientSecret, scope, resource, tokenUrl } = credentials;
        const form = {
            grant_type: "client_credentials",
            client_id: clientId,
            client_secret: clientSecret,
            ...(scope && { scope }),
            ...(resource && { resource }),
        };
        const answer = await (0,_request__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .cv)({ method: "POST", url: tokenUrl, form, timeoutMs: TOKEN_TIMEOUT_MS }, signal);
        if (!answer.ok)
            return {
                ok: false,
                failure: {
                    ...answer.failure,
                    reached: "no",
                    ...(answer.failure.httpStatus === 400 && { kind: "unauthorized" }),
                },
            };
        const body = answer.value.body;
        const token = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? body["access_token"] : undefined;
        if (typeof token !== "string" || !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body))
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "no",
                    message: `POST ${tokenUrl} answered without an access_token; check oauth-token-url`,
                },
            };
        onSecret(token);
        const lifetimeS = typeof body["expires_in"] === "number" ? body["expires_in"] : 60;
        held = {
            headers: { authorization: `Bearer ${token}` },
            untilMs: nowMs() + lifetimeS * 1000 - RENEW_EARLY_MS,
        };
        return { ok: true, value: held.headers };
    };
}


/***/ }),

/***/ 3271:
(a,d)=>{"use strict";function f(a,d){return{validate:a,compare:d}}d.U9=void 0,d.U9={date:f(i,n),time:f(u,z),"date-time":f(function(a){let d=a.split($);return 2===d.length&&i(d[0])&&u(d[1],!0)},l),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:function(a){return o.test(a)&&s.test(a)},"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,regex:function(a){if(x.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}},uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:function(a){return c.lastIndex=0,c.test(a)},int32:{type:"number",validate:function(a){return Number.isInteger(a)&&a<=m&&a>=p}},int64:{type:"number",validate:function(a){return Number.isInteger(a)}},float:{type:"number",validate:v},double:{type:"number",validate:v},password:!0,binary:!0},({...d.U9,date:f(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,n),time:f(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,z),"date-time":f(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,l),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i}),Object.keys(d.U9);let e=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,t=[0,31,28,31,30,31,30,31,31,30,31,30,31];function i(a){var d;let f=e.exec(a);if(!f)return!1;let i=+f[1],n=+f[2],r=+f[3];return n>=1&&n<=12&&r>=1&&r<=(2===n&&(d=i)%4==0&&(d%100!=0||d%400==0)?29:t[n])}function n(a,d){if(a&&d)return a>d?1:a<d?-1:0}let r=/^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|[+-]\d\d(?::?\d\d)?)?$/i;function u(a,d){let f=r.exec(a);if(!f)return!1;let e=+f[1],t=+f[2],i=+f[3],n=f[5];return(e<=23&&t<=59&&i<=59||23===e&&59===t&&60===i)&&(!d||""!==n)}function z(a,d){if(!(a&&d))return;let f=r.exec(a),e=r.exec(d);if(f&&e)return(a=f[1]+f[2]+f[3]+(f[4]||""),a>(d=e[1]+e[2]+e[3]+(e[4]||"")))?1:a<d?-1:0}let $=/t|\s/i;function l(a,d){if(!(a&&d))return;let[f,e]=a.split($),[t,i]=d.split($),r=n(f,t);if(void 0!==r)return r||z(e,i)}let o=/\/|:/,s=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,c=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm,p=-0x80000000,m=0x7fffffff;function v(){return!0}let x=/[^\\]\\Z/},

/***/ 4676:
(e,t,u)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.default=void 0;var r=f(u(12973)),d=f(u(37597));function f(e){return e&&e.__esModule?e:{default:e}}t.default=function(e,t,u){let f=(e=e||{}).random||(e.rng||r.default)();if(f[6]=15&f[6]|64,f[8]=63&f[8]|128,t){u=u||0;for(let e=0;e<16;++e)t[u+e]=f[e];return t}return(0,d.default)(f)}},

/***/ 4711:
(r,e)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isValidType=e.asData=e.isJsonContentType=e.clone=e.asBase64=e.base64AsBinary=e.asBuffer=e.isBuffer=e.isBase64=e.equalsOrThrow=e.isStringOrObjectOrThrow=e.isDefinedOrThrow=e.isStringOrThrow=e.isBinary=e.isDate=e.isInteger=e.isBoolean=e.isDefined=e.isObject=e.isString=e.ValidationError=void 0;let i=function(){try{return globalThis}catch{try{return self}catch{return global}}}();class s extends TypeError{constructor(r,e){super(e instanceof Array?e?.reduce((r,e)=>r.concat(`
  ${e instanceof Object?JSON.stringify(e):e}`),r):r),this.errors=e||[]}}e.ValidationError=s;e.isString=r=>"string"==typeof r;e.isObject=r=>"object"==typeof r;e.isDefined=r=>null!=r;e.isBoolean=r=>"boolean"==typeof r;e.isInteger=r=>Number.isInteger(r);e.isDate=r=>r instanceof Date;e.isBinary=r=>ArrayBuffer.isView(r);e.isStringOrThrow=(r,i)=>!!(0,e.isString)(r)||(()=>{throw i})();e.isDefinedOrThrow=(r,i)=>!!(0,e.isDefined)(r)||(()=>{throw i})();e.isStringOrObjectOrThrow=(r,i)=>!!(0,e.isString)(r)||!!(0,e.isObject)(r)||(()=>{throw i})();e.equalsOrThrow=(r,e,i)=>r===e||(()=>{throw i})();e.isBase64=r=>Buffer.from(r,"base64").toString("base64")===r;e.isBuffer=r=>r instanceof Buffer;e.asBuffer=r=>(0,e.isBinary)(r)?Buffer.from(r):(0,e.isBuffer)(r)?r:(()=>{throw TypeError("is not buffer or a valid binary")})();e.base64AsBinary=r=>{let e;return Uint8Array.from((e=r,i.atob?i.atob(e):Buffer.from(e,"base64").toString("binary")),r=>r.charCodeAt(0))};e.asBase64=r=>(0,e.asBuffer)(r).toString("base64");e.clone=r=>JSON.parse(JSON.stringify(r));e.isJsonContentType=r=>r&&r.match(/(json)/i);e.asData=(r,i)=>{let s=(0,e.isString)(r)&&!(0,e.isBase64)(r)&&(0,e.isJsonContentType)(i)?JSON.parse(r):r;return(0,e.isBinary)(s)?(0,e.asBase64)(s):s};e.isValidType=r=>(0,e.isBoolean)(r)||(0,e.isInteger)(r)||(0,e.isString)(r)||(0,e.isDate)(r)||(0,e.isBinary)(r)||(0,e.isObject)(r)},

/***/ 6415:
(e,l,f)=>{"use strict";let t,o;Object.defineProperty(l,"__esModule",{value:!0}),l.default=void 0;var n=d(f(12973)),u=d(f(37597));function d(e){return e&&e.__esModule?e:{default:e}}let r=0,s=0;l.default=function(e,l,f){let d=l&&f||0,c=l||Array(16),a=(e=e||{}).node||t,i=void 0!==e.clockseq?e.clockseq:o;if(null==a||null==i){let l=e.random||(e.rng||n.default)();null==a&&(a=t=[1|l[0],l[1],l[2],l[3],l[4],l[5]]),null==i&&(i=o=(l[6]<<8|l[7])&16383)}let v=void 0!==e.msecs?e.msecs:Date.now(),m=void 0!==e.nsecs?e.nsecs:s+1,x=v-r+(m-s)/1e4;if(x<0&&void 0===e.clockseq&&(i=i+1&16383),(x<0||v>r)&&void 0===e.nsecs&&(m=0),m>=1e4)throw Error("uuid.v1(): Can't create more than 10M uuids/sec");r=v,s=m,o=i;let k=((0xfffffff&(v+=122192928e5))*1e4+m)%0x100000000;c[d++]=k>>>24&255,c[d++]=k>>>16&255,c[d++]=k>>>8&255,c[d++]=255&k;let q=v/0x100000000*1e4&0xfffffff;c[d++]=q>>>8&255,c[d++]=255&q,c[d++]=q>>>24&15|16,c[d++]=q>>>16&255,c[d++]=i>>>8|128,c[d++]=255&i;for(let e=0;e<6;++e)c[d+e]=a[e];return l||(0,u.default)(c)}},

/***/ 10072:
(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.MQTTMessageFactory=t.MQTT=void 0;let n=r(62973),a=r(4711);t.MQTT={binary:function(e){let t={...e},r=t.data;return!r&&t.data_base64&&(r=(0,a.base64AsBinary)(t.data_base64)),delete t.data,delete t.data_base64,o(e.datacontenttype,t,r)},structured:function(e){let t;return t=e instanceof n.CloudEvent?e.toJSON():e,o(n.CONSTANTS.DEFAULT_CE_CONTENT_TYPE,{},t)},toEvent:function(e,t=!1){if(t&&!d(e))throw new n.ValidationError("No CloudEvent detected");if(!s(e))return new n.CloudEvent({...e.headers,data:e.body},!1);{let t="string"==typeof e.body?JSON.parse(e.body):e.body;return new n.CloudEvent({...t},!1)}},isEvent:d};function o(e,t,r){return{PUBLISH:{"Content Type":e},body:r,get payload(){return this.body},headers:t,get"User Properties"(){return this.headers}}}t.MQTTMessageFactory=o;function d(e){return function(e){return!!e.headers.id&&!!e.headers.source&&!!e.headers.type&&!!e.headers.specversion}(e)||s(e)}function s(e){return!!e&&(e.PUBLISH&&e?.PUBLISH["Content Type"]?.startsWith(n.CONSTANTS.MIME_CE_JSON)||!1)}},

/***/ 10216:
(e,r,t)=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.default=void 0;var f=function(e){return e&&e.__esModule?e:{default:e}}(t(76982));r.default=function(e){return Array.isArray(e)?e=Buffer.from(e):"string"==typeof e&&(e=Buffer.from(e,"utf8")),f.default.createHash("md5").update(e).digest()}},

/***/ 12048:
(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),Object.defineProperty(t,"v1",{enumerable:!0,get:function(){return n.default}}),Object.defineProperty(t,"v3",{enumerable:!0,get:function(){return u.default}}),Object.defineProperty(t,"v4",{enumerable:!0,get:function(){return f.default}}),Object.defineProperty(t,"v5",{enumerable:!0,get:function(){return a.default}}),Object.defineProperty(t,"NIL",{enumerable:!0,get:function(){return i.default}}),Object.defineProperty(t,"version",{enumerable:!0,get:function(){return d.default}}),Object.defineProperty(t,"validate",{enumerable:!0,get:function(){return l.default}}),Object.defineProperty(t,"stringify",{enumerable:!0,get:function(){return o.default}}),Object.defineProperty(t,"parse",{enumerable:!0,get:function(){return c.default}});var n=b(r(6415)),u=b(r(51697)),f=b(r(4676)),a=b(r(69771)),i=b(r(37723)),d=b(r(15868)),l=b(r(36200)),o=b(r(37597)),c=b(r(17267));function b(e){return e&&e.__esModule?e:{default:e}}},

/***/ 12973:
(e,n,t)=>{"use strict";Object.defineProperty(n,"__esModule",{value:!0}),n.default=function(){return u>r.length-16&&(l.default.randomFillSync(r),u=0),r.slice(u,u+=16)};var l=function(e){return e&&e.__esModule?e:{default:e}}(t(76982));let r=new Uint8Array(256),u=r.length},

/***/ 13599:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Keptn)
/* harmony export */ });
/* unused harmony export KEPTN_CAN */
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30993);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62979);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33139);
/* harmony import */ var _too_many_requests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51869);







const READ_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
const MIN_TIMEOUT_MS = 2_000;
const OPEN_TASKS_PAGE = "100";
const STORE_PAGE = "100";
const MAX_STORE_PAGES = 20;
const MAX_EXECUTION_PAGES = 200;
const BOTH = ["started", "finished"];
const OVER_ALREADY = { ok: true, value: "over" };
const OVER = ["finished", "timedOut", "aborted"];
const TELLING_LABELS = ["pays", "approvalUrl"];
const UNFINISHED = ["started", "waitingForApproval", "paused"];
const KEPTN_CAN = {
    find: true,
    counts: true,
    look: true,
    once: false,
    started: true,
    openTasks: true,
    abort: true,
    progress: true,
};
class Keptn {
    can = KEPTN_CAN;
    #settings;
    constructor(settings) {
        this.#settings = settings;
    }
    get address() {
        return this.#settings.base;
    }
    find(reference, signal) {
        return this.#find(reference, signal);
    }
    async #find(reference, signal, executions) {
        const { project, id, type } = reference;
        let isUnknownProject = false;
        if (reference.kind === "triggered") {
            const open = await this.#get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, eventID: id, pageSize: OPEN_TASKS_PAGE }, signal);
            if (!open.ok && !isMissing(open.failure))
                return open;
            isUnknownProject = !open.ok;
            const events = open.ok ? eventsIn(open.value.body) : [];
            if (!events)
                return notKeptn(this.address);
            const event = eventOf(reference, events);
            if (event)
                return { ok: true, value: { state: "open", event: clean(event) } };
        }
        const stored = (await this.#aroundIt(reference, signal)) ?? (await this.#byId(reference, signal));
        if (!stored.ok)
            return stored;
        if (!stored.value)
            return { ok: true, value: { state: "unknown" } };
        if (isUnknownProject)
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "maybe",
                    message: `${this.address} answered 404 for open tasks of a project it has events of`,
                },
            };
        return this.#judge(stored.value, reference, signal, executions);
    }
    async #aroundIt(reference, signal) {
        const { project, keptnContext, kind } = reference;
        if (kind !== "triggered" || !keptnContext)
            return undefined;
        const query = { project, keptnContext, pageSize: STORE_PAGE };
        const read = await this.#get("/mongodb-datastore/event", query, signal);
        const events = (read.ok ? eventsIn(read.value.body) : undefined) ?? [];
        const event = eventOf(reference, events);
        if (!read.ok || !event)
            return undefined;
        const isWhole = isLastPage(pageKeyIn(read.value.body));
        const answers = BOTH.flatMap((answered) => answersIn(events, reference, answered));
        return { ok: true, value: { event, ...(isWhole && { answers }) } };
    }
    async #byId(reference, signal) {
        const { project, id } = reference;
        const query = { project, eventID: id, pageSize: STORE_PAGE };
        const read = await this.#get("/mongodb-datastore/event", query, signal);
        if (!read.ok)
            return read;
        const events = eventsIn(read.value.body);
        if (!events)
            return notKeptn(this.address);
        const event = eventOf(reference, events);
        return { ok: true, value: event && { event } };
    }
    async #judge({ event, answers: shown }, reference, signal, executions) {
        if (shown && areEqual(shown))
            return { ok: true, value: { state: "closed", event: clean(event), answers: shown } };
        const context = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "shkeptncontext");
        const task = { ...reference, keptnContext: typeof context === "string" ? context : "" };
        const place = reference.kind === "triggered" && task.keptnContext
            ? await this.#place(task, signal, executions)
            : OVER_ALREADY;
        if (!place.ok)
            return place;
        if (place.value === "current")
            return { ok: true, value: { state: "open", event: clean(event) } };
        const isOutside = place.value === "outside";
        const answers = shown
            ? { ok: true, value: shown }
            : await this.#storedAnswers(task, signal, isOutside ? BOTH : ["finished"]);
        if (!answers.ok)
            return answers;
        const isOpen = isOutside && !answers.value.some(({ kind }) => kind === "finished");
        return {
            ok: true,
            value: { state: isOpen ? "open" : "closed", event: clean(event), answers: answers.value },
        };
    }
    async #place(task, signal, known) {
        if (known)
            return { ok: true, value: placeIn(known, task.id) };
        const read = await this.#executions(task, signal);
        if (!read.ok)
            return isMissing(read.failure) ? OVER_ALREADY : read;
        return { ok: true, value: placeIn(read.value, task.id) };
    }
    async #executions(task, signal) {
        const read = await this.#get("/controlPlane/v1/sequence-execution", { project: task.project, keptnContext: task.keptnContext }, signal);
        if (!read.ok)
            return read;
        const executions = executionsIn(read.value.body);
        return executions ? { ok: true, value: executions } : notKeptn(this.address);
    }
    async counts(task, signal) {
        const read = await this.#executions(task, signal);
        if (!read.ok && !isMissing(read.failure))
            return read;
        const executions = read.ok ? read.value : undefined;
        const shown = countsIn(executions ?? [], task);
        if (shown)
            return { ok: true, value: shown };
        if (executions?.some((candidate) => isAmongFinished(candidate, task.id)))
            return { ok: true, value: { open: false, answers: [] } };
        return this.#countsInStore(task, executions, signal);
    }
    async #countsInStore(task, executions, signal) {
        const found = await this.#find(task, signal, executions);
        if (!found.ok)
            return found;
        if (found.value.state === "closed")
            return { ok: true, value: { open: false, answers: found.value.answers } };
        if (found.value.state === "unknown")
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "maybe",
                    isForgotten: true,
                    message: `${this.address} no longer shows the task`,
                },
            };
        if (found.value.answers)
            return { ok: true, value: { open: true, answers: found.value.answers } };
        const answers = await this.#storedAnswers(task, signal, BOTH);
        return answers.ok ? { ok: true, value: { open: true, answers: answers.value } } : answers;
    }
    async openTasks(project, names, signal, onOdd = () => undefined) {
        const references = await this.#currentTasks(project, names, signal);
        if (!references.ok)
            return references;
        const open = [];
        for (const reference of references.value) {
            const found = await this.find(reference, signal);
            if (!found.ok)
                return found;
            if (found.value.state !== "open")
                continue;
            try {
                open.push(openTaskIn(found.value.event, reference));
            }
            catch (error) {
                if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                    throw error;
                onOdd(error);
            }
        }
        return { ok: true, value: open };
    }
    async #currentTasks(project, names, signal) {
        const found = new Map();
        for (const status of UNFINISHED) {
            for (let page = "0", n = 0; n < MAX_EXECUTION_PAGES; n++) {
                const read = await this.#get("/controlPlane/v1/sequence-execution", { project, status, pageSize: STORE_PAGE, ...(page !== "0" && { nextPageKey: page }) }, signal);
                if (!read.ok && isMissing(read.failure))
                    return this.#namedTasks(project, names, signal);
                if (!read.ok)
                    return read;
                for (const reference of currentTasksIn(read.value.body, project))
                    found.set(reference.id, reference);
                page = pageKeyIn(read.value.body);
                if (isLastPage(page))
                    break;
            }
        }
        return { ok: true, value: [...found.values()] };
    }
    async #namedTasks(project, names, signal) {
        const found = [];
        for (const name of names) {
            const type = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .taskEventType */ .ML)(name, "triggered");
            const read = await this.#get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, pageSize: OPEN_TASKS_PAGE }, signal);
            if (!read.ok)
                return read;
            for (const event of eventsIn(read.value.body) ?? [])
                found.push({ type, name, kind: "triggered", id: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "id")), project });
        }
        return names.length > 0
            ? { ok: true, value: found }
            : {
                ok: false,
                failure: {
                    kind: "refused",
                    reached: "no",
                    message: `${this.address} knows no project ${JSON.stringify(project)}, or ` +
                        "is older than Keptn 0.18 and has to be told the names of the " +
                        "tasks (input tasks)",
                },
            };
    }
    async isAborted(task, signal) {
        const read = await this.#get(`/controlPlane/v1/sequence/${encodeURIComponent(task.project)}`, { keptnContext: task.keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(read.value.body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(read.value.body, "states") : undefined;
        const ours = Array.isArray(states)
            ? states
                .filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)
                .find((state) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(state, "shkeptncontext") === task.keptnContext)
            : undefined;
        const state = ours && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(ours, "state");
        return { ok: true, value: state === "aborted" || state === "timedOut" };
    }
    async deliver(event, deadlineMs, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const answer = await this.#settings.exchange({
            method: "POST",
            url: `${this.#settings.base}/v1/event`,
            headers: { ...headers.value, "content-type": "application/json" },
            body: event.json,
            timeoutMs: Math.min(SEND_TIMEOUT_MS, Math.max(MIN_TIMEOUT_MS, deadlineMs - this.#settings.clock.nowMs())),
        }, signal);
        if (!answer.ok)
            return answer;
        const { body } = answer.value;
        return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body) && typeof (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(body, "keptnContext") === "string"
            ? { ok: true, value: undefined }
            : notKeptn(this.address);
    }
    async hasArrived(event, signal) {
        const stored = await this.#store({
            project: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event.data, "project")),
            keptnContext: event.shkeptncontext,
            type: event.type,
        }, signal);
        if (!stored.ok)
            return stored;
        return { ok: true, value: stored.value.some((candidate) => isSameEvent(candidate, event)) };
    }
    async #storedAnswers(reference, signal, kinds) {
        const answers = [];
        for (const kind of kinds) {
            const stored = await this.#store({
                project: reference.project,
                keptnContext: reference.keptnContext,
                type: (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .taskEventType */ .ML)(reference.name, kind),
            }, signal);
            if (!stored.ok)
                return stored;
            answers.push(...answersIn(stored.value, reference, kind));
        }
        return { ok: true, value: answers };
    }
    async #store(query, signal) {
        const all = [];
        let page = "";
        for (let n = 0; n < MAX_STORE_PAGES; n++) {
            const read = await this.#get("/mongodb-datastore/event", { ...query, pageSize: STORE_PAGE, ...(page && { nextPageKey: page }) }, signal);
            if (!read.ok)
                return read;
            const events = eventsIn(read.value.body);
            if (!events)
                return notKeptn(this.address);
            all.push(...events);
            page = pageKeyIn(read.value.body);
            if (isLastPage(page) || events.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    async #get(path, query, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const { base, exchange } = this.#settings;
        return (0,_too_many_requests__WEBPACK_IMPORTED_MODULE_3__/* .askGateway */ .Q)(exchange, base, {
            method: "GET",
            url: base + path,
            query,
            headers: headers.value,
            timeoutMs: READ_TIMEOUT_MS,
        }, signal);
    }
}
function isMissing({ kind, httpStatus }) {
    return kind === "refused" && (httpStatus === 404 || httpStatus === 405);
}
function pageKeyIn(body) {
    const next = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(body, "nextPageKey") : undefined;
    return typeof next === "string" || typeof next === "number" ? String(next) : "";
}
function areEqual(answers) {
    const [started, finished] = BOTH.map((kind) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)({ open: true, answers }, kind));
    return started === finished && finished !== 0;
}
function isLastPage(nextPageKey) {
    return nextPageKey === "" || nextPageKey === "0";
}
function eventOf({ id, type }, events) {
    return events.find((event) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "id") === id && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "type") === type);
}
function answersIn(events, { id, name }, kind) {
    const type = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .taskEventType */ .ML)(name, kind);
    return events
        .filter((event) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "triggeredid") === id && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "type") === type)
        .map((event) => ({
        kind,
        source: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "source") ?? ""),
        isErrored: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(event), "status") === "errored",
    }));
}
function notKeptn(address) {
    return {
        ok: false,
        failure: {
            kind: "unexpected",
            reached: "maybe",
            message: `${address} answered something that is not the control plane's API; check control-plane-url`,
        },
    };
}
function eventsIn(body) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body))
        return undefined;
    const events = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(body, "events");
    if (events === null)
        return [];
    return Array.isArray(events) ? events.filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) : undefined;
}
function executionsIn(body) {
    const name = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body)
        ? ["sequenceExecutions", "SequenceExecutions"].find((known) => Object.hasOwn(body, known))
        : undefined;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body) || name === undefined)
        return undefined;
    const list = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(body, name);
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) : undefined;
}
function openTaskIn(event, reference) {
    return {
        task: (0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .completeTask */ .Rt)({ ...reference, ...(0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(event, "the stored event") }),
        sentMs: Date.parse(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "time"))),
        event,
    };
}
function placeIn(executions, triggeredId) {
    if (executions.some((execution) => isAmongFinished(execution, triggeredId)))
        return "over";
    const current = executions
        .map(currentTaskIn)
        .find((candidate) => candidate?.triggeredId === triggeredId);
    if (!current)
        return "outside";
    return current.over ? "over" : "current";
}
function isAmongFinished(execution, triggeredId) {
    const status = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(execution, "status");
    const previous = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(status) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(status, "previousTasks") : undefined;
    return (Array.isArray(previous) &&
        previous.some((task) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(task) && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(task, "triggeredID") === triggeredId));
}
function countsIn(executions, task) {
    const execution = executions
        .map(currentTaskIn)
        .find((current) => current?.triggeredId === task.id);
    if (!execution)
        return undefined;
    const { name, answers, over } = execution;
    if (name !== "" && name !== task.name)
        return { open: false, answers: [] };
    return answers.some(({ source }) => source === "") ? undefined : { open: !over, answers };
}
function currentTasksIn(body, project) {
    return (executionsIn(body) ?? []).flatMap((execution) => {
        const { name, triggeredId: id } = currentTaskIn(execution) ?? {};
        return name && id !== undefined
            ? [{ type: (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .taskEventType */ .ML)(name, "triggered"), name, kind: "triggered", id, project }]
            : [];
    });
}
function currentTaskIn(execution) {
    const status = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(execution, "status");
    const current = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(status) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(status, "currentTask") : undefined;
    const triggeredId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(current) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(current, "triggeredID") : undefined;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(status) || !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(current) || typeof triggeredId !== "string")
        return undefined;
    const events = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(current, "events");
    const answers = (Array.isArray(events) ? events.filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) : []).flatMap((event) => {
        const kind = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "eventType")))?.kind;
        return kind === "started" || kind === "finished"
            ? [{ kind, source: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "source") ?? "") }]
            : [];
    });
    return {
        name: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(current, "name") ?? ""),
        triggeredId,
        over: OVER.includes(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(status, "state"))),
        answers,
    };
}
function isSameEvent(stored, ours) {
    if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(stored, "triggeredid") !== ours.triggeredid ||
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(stored, "source") !== ours.source)
        return false;
    return TELLING_LABELS.every((name) => labelOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(stored), name) === labelOf(ours.data, name));
}
function labelOf(data, name) {
    const labels = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(data, "labels");
    return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(labels) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(labels, name) : undefined;
}
function clean(event) {
    const data = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "data");
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(data) || !Object.hasOwn(data, "temporaryData"))
        return event;
    const rest = {};
    for (const [key, value] of Object.entries(data))
        if (key !== "temporaryData")
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(rest, key, value);
    const result = {};
    for (const [key, value] of Object.entries(event))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(result, key, key === "data" ? rest : value);
    return result;
}


/***/ }),

/***/ 15868:
(e,r,t)=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.default=void 0;var u=function(e){return e&&e.__esModule?e:{default:e}}(t(36200));r.default=function(e){if(!(0,u.default)(e))throw TypeError("Invalid UUID");return parseInt(e.substr(14,1),16)}},

/***/ 17267:
(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.default=void 0;var l=function(e){return e&&e.__esModule?e:{default:e}}(r(36200));t.default=function(e){let t;if(!(0,l.default)(e))throw TypeError("Invalid UUID");let r=new Uint8Array(16);return r[0]=(t=parseInt(e.slice(0,8),16))>>>24,r[1]=t>>>16&255,r[2]=t>>>8&255,r[3]=255&t,r[4]=(t=parseInt(e.slice(9,13),16))>>>8,r[5]=255&t,r[6]=(t=parseInt(e.slice(14,18),16))>>>8,r[7]=255&t,r[8]=(t=parseInt(e.slice(19,23),16))>>>8,r[9]=255&t,r[10]=(t=parseInt(e.slice(24,36),16))/0x10000000000&255,r[11]=t/0x100000000&255,r[12]=t>>>24&255,r[13]=t>>>16&255,r[14]=t>>>8&255,r[15]=255&t,r}},

/***/ 23709:
(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.Emitter=t.emitterFor=void 0;let r=n(25517),i=n(24434),s={binding:r.HTTP,mode:r.Mode.BINARY};t.emitterFor=function(e,t=s){if(!e)throw TypeError("A TransportFunction is required");let{binding:n,mode:i}={...s,...t};return function(t,s){switch(s=s||{},i){case r.Mode.BINARY:return e(n.binary(t),s);case r.Mode.STRUCTURED:return e(n.structured(t),s);default:throw TypeError(`Unexpected transport mode: ${i}`)}}};class a{static getInstance(){return a.instance||(a.instance=new i.EventEmitter),a.instance}static on(e,t){a.getInstance().on(e,t)}static async emitEvent(e,t=!0){t?await Promise.all(a.getInstance().listeners("cloudevent").map(async t=>t(e))):a.getInstance().emit("cloudevent",e)}}t.Emitter=a,a.instance=void 0},

/***/ 24657:
function(e,r,t){"use strict";var a=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(r,"__esModule",{value:!0}),r.parserByEncoding=r.DateParser=r.Base64Parser=r.parserByContentType=r.PassThroughParser=r.JSONParser=r.Parser=void 0;let s=a(t(5183)),n=a(t(85556)),o=t(4711),i=JSON;class d{}r.Parser=d;class l{constructor(e){this.decorator=e}parse(e){let r;"string"!=typeof e||/^[[|{|"]/.test(e)||(e=`"${e}"`),this.decorator&&(e=this.decorator.parse(e)),(0,o.isDefinedOrThrow)(e,new o.ValidationError("null or undefined payload")),(0,o.isStringOrObjectOrThrow)(e,new o.ValidationError("invalid payload type, allowed are: string or object")),JSON="true"===process.env[n.default.USE_BIG_INT_ENV]?(0,s.default)({useNativeBigInt:!0}):i;return r=e,(0,o.isString)(r)?JSON.parse(r):r}}r.JSONParser=l;class u extends d{parse(e){return e}}r.PassThroughParser=u;let E=new l;r.parserByContentType={[n.default.MIME_JSON]:E,[n.default.MIME_CE_JSON]:E,[n.default.DEFAULT_CONTENT_TYPE]:E,[n.default.DEFAULT_CE_CONTENT_TYPE]:E,[n.default.MIME_OCTET_STREAM]:new u};class c{constructor(e){this.decorator=e}parse(e){let r=e;return this.decorator&&(r=this.decorator.parse(e)),Buffer.from(r,"base64").toString()}}r.Base64Parser=c;r.DateParser=class e extends d{parse(e){let r=new Date(Date.parse(e));return"Invalid Date"===r.toString()&&(r=new Date),r.toISOString()}},r.parserByEncoding={base64:{[n.default.MIME_CE_JSON]:new l(new c),[n.default.MIME_OCTET_STREAM]:new u}}},

/***/ 25517:
function(e,t,r){"use strict";var o,i=this&&this.__createBinding||(Object.create?function(e,t,r,o){void 0===o&&(o=r);var i=Object.getOwnPropertyDescriptor(t,r);(!i||("get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:function(){return t[r]}}),Object.defineProperty(e,o,i)}:function(e,t,r,o){void 0===o&&(o=r),e[o]=t[r]}),n=this&&this.__exportStar||function(e,t){for(var r in e)"default"===r||Object.prototype.hasOwnProperty.call(t,r)||i(t,e,r)};Object.defineProperty(t,"__esModule",{value:!0}),t.Mode=void 0,n(r(46994),t),n(r(87244),t),n(r(10072),t),(o=t.Mode||(t.Mode={})).BINARY="binary",o.STRUCTURED="structured",o.BATCH="batch"},

/***/ 26903:
function(e,t,a){"use strict";var i=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),t.validateCloudEvent=void 0;let r=a(4711),n=a(33099),o=i(a(45124));t.validateCloudEvent=function(e){if(e.specversion!==n.V1)return!1;if(!(0,o.default)(e))throw new r.ValidationError("invalid payload",o.default.errors);let t=/^[a-z0-9]+$/;for(let a in e)if(!1===t.test(a)&&"data_base64"!==a)throw new r.ValidationError(`invalid attribute name: "${a}"`);return!0}},

/***/ 33099:
(t,e,a)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CloudEvent=e.V03=e.V1=void 0;let s=a(12048),i=a(62973),n=a(26903),r=a(4711);e.V1="1.0",e.V03="0.3";class o{constructor(t,a=!0){let i={...t};if(this.id=i.id||(0,s.v4)(),delete i.id,this.time=i.time||new Date().toISOString(),delete i.time,this.type=i.type,delete i.type,this.source=i.source,delete i.source,this.specversion=i.specversion||e.V1,delete i.specversion,this.datacontenttype=i.datacontenttype,delete i.datacontenttype,this.subject=i.subject,delete i.subject,this.datacontentencoding=i.datacontentencoding,delete i.datacontentencoding,this.dataschema=i.dataschema,delete i.dataschema,this.data_base64=i.data_base64,this.data_base64&&(this.data=(0,r.base64AsBinary)(this.data_base64)),delete i.data_base64,this.schemaurl=i.schemaurl,delete i.schemaurl,(0,r.isBinary)(i.data)&&(this.data_base64=(0,r.asBase64)(i.data)),this.data=void 0!==i.data?i.data:this.data,delete i.data,this.specversion===e.V1&&this.schemaurl)throw TypeError("cannot set schemaurl on version 1.0 event");if(this.specversion===e.V03&&this.dataschema)throw TypeError("cannot set dataschema on version 0.3 event");for(let[t,e]of Object.entries(i)){if(!t.match(/^[a-z0-9]+$/)&&a)throw new r.ValidationError(`invalid extension name: ${t}
CloudEvents attribute names MUST consist of lower-case letters ('a' to 'z')
or digits ('0' to '9') from the ASCII character set. Attribute names SHOULD
be descriptive and terse and SHOULD NOT exceed 20 characters in length.`);if(!(0,r.isValidType)(e)&&a)throw new r.ValidationError(`invalid extension value: ${e}
Extension values must conform to the CloudEvent type system.
See: https://github.com/cloudevents/spec/blob/v1.0/spec.md#type-system`);this[t]=e}a&&this.validate(),Object.freeze(this)}toJSON(){let t={...this};return t.time=new Date(this.time).toISOString(),t.data_base64&&t.data&&delete t.data,t}toString(){return JSON.stringify(this)}validate(){try{return(0,n.validateCloudEvent)(this)}catch(t){if(t instanceof r.ValidationError)throw t;throw new r.ValidationError("invalid payload",[t])}}async emit(t=!0){return await i.Emitter.emitEvent(this,t),this}cloneWith(t,e=!0){return o.cloneWith(this,t,e)}[Symbol.for("nodejs.util.inspect.custom")](){return this.toString()}static cloneWith(t,e,a=!0){return new o(Object.assign({},t,e),a)}}e.CloudEvent=o},

/***/ 36200:
(e,t,u)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.default=void 0;var d=function(e){return e&&e.__esModule?e:{default:e}}(u(67879));t.default=function(e){return"string"==typeof e&&d.default.test(e)}},

/***/ 37597:
(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.default=void 0;var u=function(e){return e&&e.__esModule?e:{default:e}}(r(36200));let i=[];for(let e=0;e<256;++e)i.push((e+256).toString(16).substr(1));t.default=function(e,t=0){let r=(i[e[t+0]]+i[e[t+1]]+i[e[t+2]]+i[e[t+3]]+"-"+i[e[t+4]]+i[e[t+5]]+"-"+i[e[t+6]]+i[e[t+7]]+"-"+i[e[t+8]]+i[e[t+9]]+"-"+i[e[t+10]]+i[e[t+11]]+i[e[t+12]]+i[e[t+13]]+i[e[t+14]]+i[e[t+15]]).toLowerCase();if(!(0,u.default)(r))throw TypeError("Stringified UUID is invalid");return r}},

/***/ 37723:
(e,d)=>{"use strict";Object.defineProperty(d,"__esModule",{value:!0}),d.default=void 0;d.default="00000000-0000-0000-0000-000000000000"},

/***/ 45124:
(e,t,a)=>{"use strict";e.exports=u,e.exports.default=u;let r=["string","null"],s=["string","null"],i=["string","null"],n=["string","null"],f=["object","string","number","array","boolean","null"],m=["string","null"],o=a(36214).default,d=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,h=a(3271).U9.uri,c=a(3271).U9["date-time"];function u(e,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:y=e}={}){!0;if(!e||"object"!=typeof e||Array.isArray(e))return u.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;else{let a;if(void 0===e.id&&(a="id")||void 0===e.source&&(a="source")||void 0===e.specversion&&(a="specversion")||void 0===e.type&&(a="type"))return u.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(void 0!==e.id){let a=e.id;!0;if("string"!=typeof a)return u.errors=[{instancePath:t+"/id",schemaPath:"#/definitions/iddef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>o(a))return u.errors=[{instancePath:t+"/id",schemaPath:"#/definitions/iddef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.source){let a=e.source;!0;if("string"!=typeof a)return u.errors=[{instancePath:t+"/source",schemaPath:"#/definitions/sourcedef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>o(a))return u.errors=[{instancePath:t+"/source",schemaPath:"#/definitions/sourcedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;else if(!d.test(a))return u.errors=[{instancePath:t+"/source",schemaPath:"#/definitions/sourcedef/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.specversion){let a=e.specversion;!0;if("string"!=typeof a)return u.errors=[{instancePath:t+"/specversion",schemaPath:"#/definitions/specversiondef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>o(a))return u.errors=[{instancePath:t+"/specversion",schemaPath:"#/definitions/specversiondef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.type){let a=e.type;!0;if("string"!=typeof a)return u.errors=[{instancePath:t+"/type",schemaPath:"#/definitions/typedef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>o(a))return u.errors=[{instancePath:t+"/type",schemaPath:"#/definitions/typedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.datacontenttype){let a=e.datacontenttype;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/datacontenttype",schemaPath:"#/definitions/datacontenttypedef/type",keyword:"type",params:{type:r},message:"must be string,null"}],!1;if("string"==typeof a&&1>o(a))return u.errors=[{instancePath:t+"/datacontenttype",schemaPath:"#/definitions/datacontenttypedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.dataschema){let a=e.dataschema;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/dataschema",schemaPath:"#/definitions/dataschemadef/type",keyword:"type",params:{type:s},message:"must be string,null"}],!1;if("string"==typeof a){if(1>o(a))return u.errors=[{instancePath:t+"/dataschema",schemaPath:"#/definitions/dataschemadef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;else if(!h(a))return u.errors=[{instancePath:t+"/dataschema",schemaPath:"#/definitions/dataschemadef/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}var l=true}else var l=!0;if(l){if(void 0!==e.subject){let a=e.subject;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/subject",schemaPath:"#/definitions/subjectdef/type",keyword:"type",params:{type:i},message:"must be string,null"}],!1;if("string"==typeof a&&1>o(a))return u.errors=[{instancePath:t+"/subject",schemaPath:"#/definitions/subjectdef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.time){let a=e.time;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/time",schemaPath:"#/definitions/timedef/type",keyword:"type",params:{type:n},message:"must be string,null"}],!1;if("string"==typeof a){if(1>o(a))return u.errors=[{instancePath:t+"/time",schemaPath:"#/definitions/timedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;else if(!c.validate(a))return u.errors=[{instancePath:t+"/time",schemaPath:"#/definitions/timedef/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}var l=true}else var l=!0;if(l){if(void 0!==e.data){let a=e.data;if("object"!=typeof a&&"string"!=typeof a&&!("number"==typeof a&&isFinite(a))&&"boolean"!=typeof a)return u.errors=[{instancePath:t+"/data",schemaPath:"#/definitions/datadef/type",keyword:"type",params:{type:f},message:"must be object,string,number,array,boolean,null"}],!1;var l=true}else var l=!0;if(l)if(void 0!==e.data_base64){let a=e.data_base64;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/data_base64",schemaPath:"#/definitions/data_base64def/type",keyword:"type",params:{type:m},message:"must be string,null"}],!1;var l=true}else var l=!0}}}}}}}}}return u.errors=null,true}},

/***/ 46994:
(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.HTTP=void 0;let n=r(39023),a=r(62973),o=r(77608),i=r(4711),d=r(24657);function T(e){let t=(0,o.sanitize)(e.headers),r=function(e){let t=e[a.CONSTANTS.HEADER_CONTENT_TYPE];if(t){if(t.startsWith(a.CONSTANTS.MIME_CE_BATCH))return a.Mode.BATCH;else if(t.startsWith(a.CONSTANTS.MIME_CE))return a.Mode.STRUCTURED}if(e[a.CONSTANTS.CE_HEADERS.ID])return a.Mode.BINARY;throw new i.ValidationError("no cloud event detected")}(t),n=function(e,t,r){if(e===a.Mode.BINARY){let e=t[a.CONSTANTS.CE_HEADERS.SPEC_VERSION];if(e)return e}else if("string"==typeof r)return JSON.parse(r).specversion;else return r.specversion;return a.V1}(r,t,e.body);switch(r){case a.Mode.BINARY:return function(e,t){let r={...e.headers},n=e.body;if(!r)throw new i.ValidationError("headers is null or undefined");let T=(0,o.sanitize)(r),s={},E=t===a.V03?o.v03binaryParsers:o.v1binaryParsers;for(let e in E)if(T[e]){let t=E[e];s[t.name]=t.parser.parse(T[e]),delete T[e],delete r[e]}for(let e in r)e.startsWith(a.CONSTANTS.EXTENSIONS_PREFIX)&&(s[e.substring(a.CONSTANTS.EXTENSIONS_PREFIX.length)]=r[e]);let N=d.parserByContentType[s.datacontenttype];return N&&n&&(n=N.parse(n)),s.datacontenttype===a.CONSTANTS.MIME_JSON&&s.datacontentencoding===a.CONSTANTS.ENCODING_BASE64&&delete s.datacontentencoding,new a.CloudEvent({...s,data:n},!1)}(e,n);case a.Mode.STRUCTURED:return function(e,t){let r=e.body,n=e.headers;if(!r)throw new i.ValidationError("payload is null or undefined");if(!n)throw new i.ValidationError("headers is null or undefined");(0,i.isStringOrObjectOrThrow)(r,new i.ValidationError("payload must be an object or a string"));let T=(0,o.sanitize)(n),s=T[a.CONSTANTS.HEADER_CONTENT_TYPE],E=s?d.parserByContentType[s]:new d.JSONParser;if(!E)throw new i.ValidationError(`invalid content type ${T[a.CONSTANTS.HEADER_CONTENT_TYPE]}`);let N={...E.parse(r)},l={},S=t===a.V03?o.v03structuredParsers:o.v1structuredParsers;for(let e in S){let t=N[e];if(t){let r=S[e];l[r.name]=r.parser.parse(t)}delete N[e]}for(let e in N)l[e]=N[e];if(l.data_base64||l.datacontentencoding===a.CONSTANTS.ENCODING_BASE64){let e=l.data_base64||l.data;l.data=new Uint32Array(Buffer.from(e,"base64")),delete l.data_base64,delete l.datacontentencoding}return new a.CloudEvent(l,!1)}(e,n);case a.Mode.BATCH:return function(e){let t=[];return JSON.parse(e.body).forEach(e=>{t.push(new a.CloudEvent(e))}),t}(e);default:throw new i.ValidationError("Unknown Message mode")}}t.HTTP={binary:function(e){let t={...{[a.CONSTANTS.HEADER_CONTENT_TYPE]:a.CONSTANTS.DEFAULT_CONTENT_TYPE},...(0,o.headersFor)(e)},r=e.data;return"object"!=typeof e.data||n.types.isTypedArray(e.data)||(r=JSON.stringify(e.data)),{headers:t,body:r}},structured:function(e){return e.data_base64&&(e=e.cloneWith({data:void 0})),{headers:{[a.CONSTANTS.HEADER_CONTENT_TYPE]:a.CONSTANTS.DEFAULT_CE_CONTENT_TYPE},body:e.toString()}},toEvent:T,isEvent:function(e){try{return T(e),!0}catch{return!1}}}},

/***/ 51697:
(e,t,u)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.default=void 0;var d=a(u(92930)),l=a(u(10216));function a(e){return e&&e.__esModule?e:{default:e}}let f=(0,d.default)("v3",48,l.default);t.default=f},

/***/ 51869:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ askGateway)
/* harmony export */ });
/* harmony import */ var _request__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59731);

const LOOK_TIMEOUT_MS = 5_000;
const CHECKED_BY_GATEWAY = /^\/(?:controlPlane|mongodb-datastore|secrets|resource-service|configuration-service)\//;
async function askGateway(exchange, base, request, signal) {
    const answer = await exchange(request, signal);
    if (answer.ok ||
        answer.failure.httpStatus !== 429 ||
        !CHECKED_BY_GATEWAY.test(request.url.slice(base.length)))
        return answer;
    const { headers = {} } = request;
    const look = await exchange({ method: "GET", url: `${base}/v1/metadata`, headers, timeoutMs: LOOK_TIMEOUT_MS }, signal);
    return { ok: false, failure: explained(answer.failure, look) };
}
function explained(failure, look) {
    const message = failure.message.replace(_request__WEBPACK_IMPORTED_MODULE_0__/* .UNEXPLAINED_429 */ .YO, "");
    if (look.ok)
        return {
            ...failure,
            message: `${message}; the token is right, since metadata can be read: too many ` +
                "requests, or wrong tokens, came from this address",
        };
    const { httpStatus, kind } = look.failure;
    if (httpStatus === 401)
        return { ...look.failure, message: `${message}; the token is wrong: ${look.failure.message}` };
    const isAway = kind === "timeout" || (kind === "unreachable" && httpStatus !== 429);
    return isAway
        ? {
            ...failure,
            message: `${message}; the control plane's API service is away, which its ` +
                `gateway answers that way: ${look.failure.message}`,
        }
        : failure;
}


/***/ }),

/***/ 59731:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YO: () => (/* binding */ UNEXPLAINED_429),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* unused harmony export understand */
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70039);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13519);



const UNEXPLAINED_429 = "; that may be a wrong token, too many requests, or a gateway whose API service is away";
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_EXPLANATION_CHARACTERS = 1_000;
const ENVELOPE_DEPTH = 3;
async function exchange({ form, body, ...request }, signal) {
    const where = `${request.method} ${request.url}`;
    const content = contentOf(form, body);
    const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
        ...request,
        headers: { ...(content && { "content-type": content.type }), ...request.headers },
        body: content?.text,
        maxBytes: MAX_BYTES,
    }, signal);
    if (answer.kind === "answered")
        return understand(where, answer.status, answer.headers, answer.text);
    const kind = answer.why === "cancelled" || answer.why === "timeout" ? answer.why : "unreachable";
    return {
        ok: false,
        failure: { kind, reached: answer.reached, message: `${where} ${answer.words}` },
    };
}
function contentOf(form, body) {
    if (form)
        return {
            type: "application/x-www-form-urlencoded",
            text: new URLSearchParams(form).toString(),
        };
    return body === undefined ? undefined : { type: "application/json", text: JSON.stringify(body) };
}
function understand(where, status, headers, body) {
    if (status < 200 || status > 299)
        return { ok: false, failure: refusal(where, status, headers, body) };
    const parsed = parse(body);
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isDeeperThan */ .hz)(parsed, _domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX + ENVELOPE_DEPTH))
        return { ok: true, value: { status, body: parsed } };
    return {
        ok: false,
        failure: {
            kind: "refused",
            reached: "maybe",
            httpStatus: status,
            message: `${where} answered with JSON of more than ${_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX} levels inside each other`,
        },
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function refusal(where, status, headers, body) {
    const said = explanation(body);
    const message = `${where} answered HTTP ${status}${said ? ` (${said})` : ""}`;
    if (status === 401 || status === 403)
        return { kind: "unauthorized", reached: "no", httpStatus: status, message };
    if (status === 429)
        return {
            kind: "unreachable",
            reached: "no",
            httpStatus: status,
            ...retryAfter(headers),
            message: message + UNEXPLAINED_429,
        };
    if (status === 500 && /could not publish|NATS/i.test(body))
        return { kind: "unreachable", reached: "no", httpStatus: status, message };
    if (status === 404 && !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parse(body)) && !/^404 page not found\s*$/.test(body))
        return {
            kind: "unreachable",
            reached: "no",
            httpStatus: status,
            message: `${message} with something that is not the API's; check control-plane-url`,
        };
    if (status >= 500)
        return {
            kind: "unreachable",
            reached: "maybe",
            httpStatus: status,
            ...retryAfter(headers),
            message,
        };
    if (status >= 300 && status < 400)
        return {
            kind: "refused",
            reached: "no",
            httpStatus: status,
            message: `${message}: redirects are not followed, give the final address as control-plane-url`,
        };
    return { kind: "refused", reached: "no", httpStatus: status, message };
}
function explanation(body) {
    const parsed = parse(body);
    const text = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) && typeof parsed["message"] === "string" ? parsed["message"] : "";
    return text.length > MAX_EXPLANATION_CHARACTERS
        ? ""
        : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
function retryAfter(headers) {
    const waitMs = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(headers["retry-after"], Date.now());
    return waitMs === undefined ? {} : { retryAfterMs: Math.min(MAX_RETRY_AFTER_MS, waitMs) };
}


/***/ }),

/***/ 61648:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ KeptnSequences)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _calls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81807);


const CONTROL_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
class KeptnSequences {
    #calls;
    constructor(settings) {
        this.#calls = new _calls__WEBPACK_IMPORTED_MODULE_0__/* .Calls */ .g(settings);
    }
    get address() {
        return this.#calls.base;
    }
    async missingService({ project, stage, service }, signal) {
        const path = `/controlPlane/v1/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
        const one = await this.#calls.get(`${path}/${encodeURIComponent(service)}`, {}, signal);
        if (one.ok)
            return { ok: true, value: undefined };
        if (one.failure.httpStatus !== 404)
            return one;
        const list = await this.#calls.pages(path, "services", {}, signal);
        if (!list.ok)
            return list.failure.httpStatus === 404 ? { ok: true, value: undefined } : list;
        const names = list.value.map((entry) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, "serviceName"));
        return { ok: true, value: names.includes(service) ? undefined : names };
    }
    async send(event, signal) {
        const sent = await this.#calls.ask({ method: "POST", url: "/v1/event", body: event, timeoutMs: SEND_TIMEOUT_MS }, signal);
        if (!sent.ok)
            return sent;
        const { body } = sent.value;
        const context = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, "keptnContext") : "";
        return context ? { ok: true, value: context } : this.#calls.notKeptn();
    }
    async sequence(project, keptnContext, signal) {
        const read = await this.#calls.get(`/controlPlane/v1/sequence/${encodeURIComponent(project)}`, { keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = (0,_calls__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .O)(read.value.body, "states");
        if (!states)
            return this.#calls.notKeptn();
        const ours = states.find((state) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state, "shkeptncontext") === keptnContext);
        return {
            ok: true,
            value: ours && {
                state: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ours, "state"),
                stages: ((0,_calls__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .O)(ours, "stages") ?? []).map((stage) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(stage, "name")),
            },
        };
    }
    async events(project, keptnContext, signal) {
        const read = await this.#calls.pages("/mongodb-datastore/event", "events", { project, keptnContext }, signal);
        if (!read.ok)
            return read;
        const events = read.value.map((event) => {
            const data = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
            return {
                id: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "id"),
                type: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "type"),
                source: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "source"),
                time: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "time"),
                triggeredId: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "triggeredid"),
                data: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {},
            };
        });
        return { ok: true, value: events.reverse() };
    }
    async abort(project, keptnContext, signal) {
        const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
        const asked = await this.#calls.ask({ method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: CONTROL_TIMEOUT_MS }, signal);
        return asked.ok ? { ok: true, value: undefined } : asked;
    }
}


/***/ }),

/***/ 62973:
function(e,t,r){"use strict";var n=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),t.CONSTANTS=t.Emitter=t.httpTransport=t.emitterFor=t.MQTTMessageFactory=t.MQTT=t.Kafka=t.HTTP=t.Mode=t.ValidationError=t.V03=t.V1=t.CloudEvent=void 0;let o=r(33099);Object.defineProperty(t,"CloudEvent",{enumerable:!0,get:function(){return o.CloudEvent}}),Object.defineProperty(t,"V1",{enumerable:!0,get:function(){return o.V1}}),Object.defineProperty(t,"V03",{enumerable:!0,get:function(){return o.V03}});let u=r(4711);Object.defineProperty(t,"ValidationError",{enumerable:!0,get:function(){return u.ValidationError}});let i=r(23709);Object.defineProperty(t,"emitterFor",{enumerable:!0,get:function(){return i.emitterFor}}),Object.defineProperty(t,"Emitter",{enumerable:!0,get:function(){return i.Emitter}});let a=r(68700);Object.defineProperty(t,"httpTransport",{enumerable:!0,get:function(){return a.httpTransport}});let f=r(25517);Object.defineProperty(t,"Mode",{enumerable:!0,get:function(){return f.Mode}}),Object.defineProperty(t,"HTTP",{enumerable:!0,get:function(){return f.HTTP}}),Object.defineProperty(t,"Kafka",{enumerable:!0,get:function(){return f.Kafka}}),Object.defineProperty(t,"MQTT",{enumerable:!0,get:function(){return f.MQTT}}),Object.defineProperty(t,"MQTTMessageFactory",{enumerable:!0,get:function(){return f.MQTTMessageFactory}}),t.CONSTANTS=n(r(85556)).default},

/***/ 67879:
(a,e)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.default=void 0;e.default=/^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000)$/i},

/***/ 68700:
function(e,t,r){"use strict";var o=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),t.httpTransport=void 0;let n=o(r(58611)),d=o(r(65692));t.httpTransport=function(e){let t,r=new URL(e);if("https:"===r.protocol)t=d.default;else if("http:"===r.protocol)t=n.default;else throw TypeError(`unsupported protocol ${r.protocol}`);return function(e,o){return new Promise((n,d)=>{o={...o};let s={method:"POST",headers:{...e.headers,...o.headers}};try{let o={body:"",headers:{}},u=t.request(r,s,e=>{e.setEncoding("utf-8"),o.headers=e.headers,e.on("data",e=>o.body+=e),e.on("end",()=>{n(o)})});u.on("error",d),u.write(e.body),u.end()}catch(e){d(e)}})}}},

/***/ 69771:
(e,t,u)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.default=void 0;var d=a(u(92930)),l=a(u(507));function a(e){return e&&e.__esModule?e:{default:e}}let f=(0,d.default)("v5",80,l.default);t.default=f},

/***/ 77608:
function(E,T,e){"use strict";var S=this&&this.__importDefault||function(E){return E&&E.__esModule?E:{default:E}};Object.defineProperty(T,"__esModule",{value:!0}),T.v03structuredParsers=T.v03binaryParsers=T.v03headerMap=T.v1structuredParsers=T.v1binaryParsers=T.v1headerMap=T.sanitize=T.headersFor=T.requiredHeaders=T.allowedContentTypes=void 0;let C=e(24657),R=e(33099),a=S(e(85556));T.allowedContentTypes=[a.default.DEFAULT_CONTENT_TYPE,a.default.MIME_JSON,a.default.MIME_OCTET_STREAM],T.requiredHeaders=[a.default.CE_HEADERS.ID,a.default.CE_HEADERS.SOURCE,a.default.CE_HEADERS.TYPE,a.default.CE_HEADERS.SPEC_VERSION];T.headersFor=function(E){let e,S={};return e=E.specversion===R.V1?T.v1headerMap:T.v03headerMap,Object.getOwnPropertyNames(E).forEach(T=>{let C=E[T];if(void 0!==C){let E=e[T];E?S[E.name]=E.parser.parse(C):T!==a.default.DATA_ATTRIBUTE&&T!==`${a.default.DATA_ATTRIBUTE}_base64`&&(S[`${a.default.EXTENSIONS_PREFIX}${T}`]=C)}}),E.time&&(S[a.default.CE_HEADERS.TIME]=new Date(E.time).toISOString()),S};function t(E,T=new C.PassThroughParser){return{name:E,parser:T}}T.sanitize=function(E){let T={};return Array.from(Object.keys(E)).filter(T=>Object.hasOwnProperty.call(E,T)).forEach(e=>T[e.toLowerCase()]=E[e]),T},T.v1headerMap=Object.freeze({[a.default.CE_ATTRIBUTES.CONTENT_TYPE]:t(a.default.HEADER_CONTENT_TYPE),[a.default.CE_ATTRIBUTES.SUBJECT]:t(a.default.CE_HEADERS.SUBJECT),[a.default.CE_ATTRIBUTES.TYPE]:t(a.default.CE_HEADERS.TYPE),[a.default.CE_ATTRIBUTES.SPEC_VERSION]:t(a.default.CE_HEADERS.SPEC_VERSION),[a.default.CE_ATTRIBUTES.SOURCE]:t(a.default.CE_HEADERS.SOURCE),[a.default.CE_ATTRIBUTES.ID]:t(a.default.CE_HEADERS.ID),[a.default.CE_ATTRIBUTES.TIME]:t(a.default.CE_HEADERS.TIME),[a.default.STRUCTURED_ATTRS_1.DATA_SCHEMA]:t(a.default.BINARY_HEADERS_1.DATA_SCHEMA)}),T.v1binaryParsers=Object.freeze({[a.default.CE_HEADERS.TYPE]:t(a.default.CE_ATTRIBUTES.TYPE),[a.default.CE_HEADERS.SPEC_VERSION]:t(a.default.CE_ATTRIBUTES.SPEC_VERSION),[a.default.CE_HEADERS.SOURCE]:t(a.default.CE_ATTRIBUTES.SOURCE),[a.default.CE_HEADERS.ID]:t(a.default.CE_ATTRIBUTES.ID),[a.default.CE_HEADERS.TIME]:t(a.default.CE_ATTRIBUTES.TIME,new C.DateParser),[a.default.BINARY_HEADERS_1.DATA_SCHEMA]:t(a.default.STRUCTURED_ATTRS_1.DATA_SCHEMA),[a.default.CE_HEADERS.SUBJECT]:t(a.default.CE_ATTRIBUTES.SUBJECT),[a.default.CE_ATTRIBUTES.CONTENT_TYPE]:t(a.default.CE_ATTRIBUTES.CONTENT_TYPE),[a.default.HEADER_CONTENT_TYPE]:t(a.default.CE_ATTRIBUTES.CONTENT_TYPE)}),T.v1structuredParsers=Object.freeze({[a.default.CE_ATTRIBUTES.TYPE]:t(a.default.CE_ATTRIBUTES.TYPE),[a.default.CE_ATTRIBUTES.SPEC_VERSION]:t(a.default.CE_ATTRIBUTES.SPEC_VERSION),[a.default.CE_ATTRIBUTES.SOURCE]:t(a.default.CE_ATTRIBUTES.SOURCE),[a.default.CE_ATTRIBUTES.ID]:t(a.default.CE_ATTRIBUTES.ID),[a.default.CE_ATTRIBUTES.TIME]:t(a.default.CE_ATTRIBUTES.TIME,new C.DateParser),[a.default.STRUCTURED_ATTRS_1.DATA_SCHEMA]:t(a.default.STRUCTURED_ATTRS_1.DATA_SCHEMA),[a.default.CE_ATTRIBUTES.CONTENT_TYPE]:t(a.default.CE_ATTRIBUTES.CONTENT_TYPE),[a.default.CE_ATTRIBUTES.SUBJECT]:t(a.default.CE_ATTRIBUTES.SUBJECT),[a.default.CE_ATTRIBUTES.DATA]:t(a.default.CE_ATTRIBUTES.DATA),[a.default.STRUCTURED_ATTRS_1.DATA_BASE64]:t(a.default.STRUCTURED_ATTRS_1.DATA_BASE64)}),T.v03headerMap=Object.freeze({[a.default.CE_ATTRIBUTES.CONTENT_TYPE]:t(a.default.HEADER_CONTENT_TYPE),[a.default.CE_ATTRIBUTES.SUBJECT]:t(a.default.CE_HEADERS.SUBJECT),[a.default.CE_ATTRIBUTES.TYPE]:t(a.default.CE_HEADERS.TYPE),[a.default.CE_ATTRIBUTES.SPEC_VERSION]:t(a.default.CE_HEADERS.SPEC_VERSION),[a.default.CE_ATTRIBUTES.SOURCE]:t(a.default.CE_HEADERS.SOURCE),[a.default.CE_ATTRIBUTES.ID]:t(a.default.CE_HEADERS.ID),[a.default.CE_ATTRIBUTES.TIME]:t(a.default.CE_HEADERS.TIME),[a.default.STRUCTURED_ATTRS_03.CONTENT_ENCODING]:t(a.default.BINARY_HEADERS_03.CONTENT_ENCODING),[a.default.STRUCTURED_ATTRS_03.SCHEMA_URL]:t(a.default.BINARY_HEADERS_03.SCHEMA_URL)}),T.v03binaryParsers=Object.freeze({[a.default.CE_HEADERS.TYPE]:t(a.default.CE_ATTRIBUTES.TYPE),[a.default.CE_HEADERS.SPEC_VERSION]:t(a.default.CE_ATTRIBUTES.SPEC_VERSION),[a.default.CE_HEADERS.SOURCE]:t(a.default.CE_ATTRIBUTES.SOURCE),[a.default.CE_HEADERS.ID]:t(a.default.CE_ATTRIBUTES.ID),[a.default.CE_HEADERS.TIME]:t(a.default.CE_ATTRIBUTES.TIME,new C.DateParser),[a.default.BINARY_HEADERS_03.SCHEMA_URL]:t(a.default.STRUCTURED_ATTRS_03.SCHEMA_URL),[a.default.CE_HEADERS.SUBJECT]:t(a.default.CE_ATTRIBUTES.SUBJECT),[a.default.BINARY_HEADERS_03.CONTENT_ENCODING]:t(a.default.STRUCTURED_ATTRS_03.CONTENT_ENCODING),[a.default.HEADER_CONTENT_TYPE]:t(a.default.CE_ATTRIBUTES.CONTENT_TYPE)}),T.v03structuredParsers=Object.freeze({[a.default.CE_ATTRIBUTES.TYPE]:t(a.default.CE_ATTRIBUTES.TYPE),[a.default.CE_ATTRIBUTES.SPEC_VERSION]:t(a.default.CE_ATTRIBUTES.SPEC_VERSION),[a.default.CE_ATTRIBUTES.SOURCE]:t(a.default.CE_ATTRIBUTES.SOURCE),[a.default.CE_ATTRIBUTES.ID]:t(a.default.CE_ATTRIBUTES.ID),[a.default.CE_ATTRIBUTES.TIME]:t(a.default.CE_ATTRIBUTES.TIME,new C.DateParser),[a.default.STRUCTURED_ATTRS_03.SCHEMA_URL]:t(a.default.STRUCTURED_ATTRS_03.SCHEMA_URL),[a.default.STRUCTURED_ATTRS_03.CONTENT_ENCODING]:t(a.default.STRUCTURED_ATTRS_03.CONTENT_ENCODING),[a.default.CE_ATTRIBUTES.CONTENT_TYPE]:t(a.default.CE_ATTRIBUTES.CONTENT_TYPE),[a.default.CE_ATTRIBUTES.SUBJECT]:t(a.default.CE_ATTRIBUTES.SUBJECT),[a.default.CE_ATTRIBUTES.DATA]:t(a.default.CE_ATTRIBUTES.DATA)})},

/***/ 81807:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listIn),
/* harmony export */   g: () => (/* binding */ Calls)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _too_many_requests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51869);


const READ_TIMEOUT_MS = 10_000;
const PAGE = "100";
const MAX_PAGES = 20;
class Calls {
    settings;
    constructor(settings) {
        this.settings = settings;
    }
    get base() {
        return this.settings.base;
    }
    get(path, query, signal) {
        return this.ask({ method: "GET", url: path, query, timeoutMs: READ_TIMEOUT_MS }, signal);
    }
    async ask(request, signal) {
        const headers = await this.settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const { base, exchange } = this.settings;
        return (0,_too_many_requests__WEBPACK_IMPORTED_MODULE_0__/* .askGateway */ .Q)(exchange, base, { ...request, url: base + request.url, headers: headers.value }, signal);
    }
    async pages(path, name, query, signal) {
        const all = [];
        let page = "";
        for (let n = 0; n < MAX_PAGES; n++) {
            const read = await this.get(path, { pageSize: PAGE, ...query, ...(page && { nextPageKey: page }) }, signal);
            if (!read.ok)
                return read;
            const items = listIn(read.value.body, name);
            if (!items)
                return this.notKeptn();
            all.push(...items);
            const next = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.body)
                ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.body, "nextPageKey")
                : undefined;
            page = typeof next === "string" || typeof next === "number" ? String(next) : "";
            if (page === "" || page === "0" || items.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    notKeptn() {
        return {
            ok: false,
            failure: {
                kind: "unexpected",
                reached: "maybe",
                message: `${this.base} answered something that is not the control plane's API; check control-plane-url`,
            },
        };
    }
}
function listIn(body, name) {
    const list = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(body, name) : undefined;
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW) : undefined;
}


/***/ }),

/***/ 85556:
(E,e)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.default=Object.freeze({CHARSET_DEFAULT:"utf-8",EXTENSIONS_PREFIX:"ce-",ENCODING_BASE64:"base64",DATA_ATTRIBUTE:"data",MIME_JSON:"application/json",MIME_OCTET_STREAM:"application/octet-stream",MIME_CE:"application/cloudevents",MIME_CE_JSON:"application/cloudevents+json",MIME_CE_BATCH:"application/cloudevents-batch+json",HEADER_CONTENT_TYPE:"content-type",DEFAULT_CONTENT_TYPE:"application/json; charset=utf-8",DEFAULT_CE_CONTENT_TYPE:"application/cloudevents+json; charset=utf-8",CE_HEADERS:{TYPE:"ce-type",SPEC_VERSION:"ce-specversion",SOURCE:"ce-source",ID:"ce-id",TIME:"ce-time",SUBJECT:"ce-subject"},CE_ATTRIBUTES:{ID:"id",TYPE:"type",SOURCE:"source",SPEC_VERSION:"specversion",TIME:"time",CONTENT_TYPE:"datacontenttype",SUBJECT:"subject",DATA:"data"},BINARY_HEADERS_03:{SCHEMA_URL:"ce-schemaurl",CONTENT_ENCODING:"ce-datacontentencoding"},STRUCTURED_ATTRS_03:{SCHEMA_URL:"schemaurl",CONTENT_ENCODING:"datacontentencoding"},BINARY_HEADERS_1:{DATA_SCHEMA:"ce-dataschema"},STRUCTURED_ATTRS_1:{DATA_SCHEMA:"dataschema",DATA_BASE64:"data_base64"},USE_BIG_INT_ENV:"CE_USE_BIG_INT"})},

/***/ 87244:
(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.Kafka=void 0;let n=r(62973),a=r(95950),E=r(77608);t.Kafka={binary:function(e){return{headers:{...{[n.CONSTANTS.HEADER_CONTENT_TYPE]:e.datacontenttype},...(0,a.headersFor)(e)},key:e.partitionkey,value:e.data,body:e.data,timestamp:i(e.time)}},structured:function(e){e instanceof n.CloudEvent&&e.data_base64&&(e=e.cloneWith({data:void 0}));let t=e.toString();return{key:e.partitionkey,value:t,headers:{[n.CONSTANTS.HEADER_CONTENT_TYPE]:n.CONSTANTS.DEFAULT_CE_CONTENT_TYPE},body:t,timestamp:i(e.time)}},toEvent:function(e){if(!T(e))throw new n.ValidationError("No CloudEvent detected");if(!e.value)throw new n.ValidationError("Value is null or undefined");if(!e.headers)throw new n.ValidationError("Headers are null or undefined");switch(function(e){let t=e[n.CONSTANTS.HEADER_CONTENT_TYPE];if(t){if(t.startsWith(n.CONSTANTS.MIME_CE_BATCH))return n.Mode.BATCH;else if(t.startsWith(n.CONSTANTS.MIME_CE))return n.Mode.STRUCTURED}return n.Mode.BINARY}((0,E.sanitize)(e.headers))){case n.Mode.BINARY:return function(e){let t={},r={...e.headers};for(let e in t.datacontenttype=r[n.CONSTANTS.HEADER_CONTENT_TYPE],a.KAFKA_CE_HEADERS){let n=a.KAFKA_CE_HEADERS[e];r[n]&&(t[a.HEADER_MAP[n]]=r[n],n===a.KAFKA_CE_HEADERS.TIME&&(t.time=new Date(t.time).toISOString()),delete r[n])}for(let e in r)e.startsWith("ce_")&&(t[e.replace("ce_","")]=r[e]);return new n.CloudEvent({...t,data:function(e){let t=e.value,r=e.headers[n.CONSTANTS.HEADER_CONTENT_TYPE];return r&&r.startsWith(n.CONSTANTS.MIME_JSON)&&("string"==typeof e.value?t=JSON.parse(e.value):"object"==typeof e.value&&Buffer.isBuffer(e.value)&&(t=JSON.parse(e.value.toString()))),t}(e),partitionkey:e.key},!1)}(e);case n.Mode.STRUCTURED:return function(e){if(!e.headers[n.CONSTANTS.HEADER_CONTENT_TYPE]?.startsWith(n.CONSTANTS.MIME_CE_JSON))throw new n.ValidationError(`Unsupported event encoding ${e.headers[n.CONSTANTS.HEADER_CONTENT_TYPE]}`);let t=JSON.parse(e.value);return t.time=new Date(t.time).toISOString(),new n.CloudEvent({...t,partitionkey:e.key},!1)}(e);case n.Mode.BATCH:return function(e){if(!e.headers[n.CONSTANTS.HEADER_CONTENT_TYPE]?.startsWith(n.CONSTANTS.MIME_CE_BATCH))throw new n.ValidationError(`Unsupported event encoding ${e.headers[n.CONSTANTS.HEADER_CONTENT_TYPE]}`);return JSON.parse(e.value).map(t=>new n.CloudEvent({...t,partitionkey:e.key},!1))}(e);default:throw new n.ValidationError("Unknown Message mode")}},isEvent:T};function T(e){let t=(0,E.sanitize)(e.headers);return!!t[a.KAFKA_CE_HEADERS.ID]||t[n.CONSTANTS.HEADER_CONTENT_TYPE]?.startsWith(n.CONSTANTS.MIME_CE)||t[n.CONSTANTS.HEADER_CONTENT_TYPE]?.startsWith(n.CONSTANTS.MIME_CE_BATCH)}function i(e){return e?`${Date.parse(e)}`:void 0}},

/***/ 92930:
(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.default=function(e,t,r){function l(e,l,u,d){if("string"==typeof e&&(e=function(e){e=unescape(encodeURIComponent(e));let t=[];for(let r=0;r<e.length;++r)t.push(e.charCodeAt(r));return t}(e)),"string"==typeof l&&(l=(0,a.default)(l)),16!==l.length)throw TypeError("Namespace must be array-like (16 iterable integer values, 0-255)");let o=new Uint8Array(16+e.length);if(o.set(l),o.set(e,l.length),(o=r(o))[6]=15&o[6]|t,o[8]=63&o[8]|128,u){d=d||0;for(let e=0;e<16;++e)u[d+e]=o[e];return u}return(0,n.default)(o)}try{l.name=e}catch{}return l.DNS=u,l.URL=d,l},t.URL=t.DNS=void 0;var n=l(r(37597)),a=l(r(17267));function l(e){return e&&e.__esModule?e:{default:e}}let u="6ba7b810-9dad-11d1-80b4-00c04fd430c8";t.DNS=u;let d="6ba7b811-9dad-11d1-80b4-00c04fd430c8";t.URL=d},

/***/ 95950:
(E,A,e)=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0}),A.headersFor=A.HEADER_MAP=A.KAFKA_CE_HEADERS=void 0;let T=e(62973);A.KAFKA_CE_HEADERS=Object.freeze({ID:"ce_id",TYPE:"ce_type",SOURCE:"ce_source",SPEC_VERSION:"ce_specversion",TIME:"ce_time",SUBJECT:"ce_subject",DATACONTENTTYPE:"ce_datacontenttype",DATASCHEMA:"ce_dataschema"}),A.HEADER_MAP={[A.KAFKA_CE_HEADERS.ID]:"id",[A.KAFKA_CE_HEADERS.TYPE]:"type",[A.KAFKA_CE_HEADERS.SOURCE]:"source",[A.KAFKA_CE_HEADERS.SPEC_VERSION]:"specversion",[A.KAFKA_CE_HEADERS.TIME]:"time",[A.KAFKA_CE_HEADERS.SUBJECT]:"subject",[A.KAFKA_CE_HEADERS.DATACONTENTTYPE]:"datacontenttype",[A.KAFKA_CE_HEADERS.DATASCHEMA]:"dataschema"};A.headersFor=function(E){let A={};return Object.getOwnPropertyNames(E).forEach(e=>{e!=T.CONSTANTS.CE_ATTRIBUTES.DATA&&e!=T.CONSTANTS.STRUCTURED_ATTRS_1.DATA_BASE64&&(A[`ce_${e}`]=E[e])}),A}}

};
