module.exports = {

/***/ 460:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ runTask)
/* harmony export */ });
/* harmony import */ var _bind__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39822);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21370);
/* harmony import */ var _deliver_undelivered__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59916);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70856);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93515);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33139);
/* harmony import */ var _mode__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73306);
/* harmony import */ var _same_wait__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64197);
/* harmony import */ var _verify__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45764);









async function runTask(dispatch, context) {
    const binding = await (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .bindingOf */ .hJ)(dispatch, context);
    const bound = (0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .boundByName */ .Zc)(dispatch.reference, binding, (0,_mode__WEBPACK_IMPORTED_MODULE_6__/* .isSilentThroughout */ .nW)(dispatch, context));
    if (bound.kind !== "bound") {
        const unbound = (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .unboundFor */ .RO)(bound, binding);
        if (!unbound)
            return (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .elsewhere */ .Jn)({ reason: bound.reason }, { assignment: (0,_domain_task__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)(dispatch) }, context);
        return (0,_mode__WEBPACK_IMPORTED_MODULE_6__/* .modeOf */ .VV)(dispatch, context) === "silent"
            ? (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(unbound.reason, unbound.code, context)
            : (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .endUnbound */ .z6)({ unbound, dispatch, binding }, context);
    }
    const { mode, known } = await (0,_mode__WEBPACK_IMPORTED_MODULE_6__/* .decideMode */ .ap)(dispatch, binding, context);
    if (!context.config.source.tasksFile)
        (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .refuseOtherApprovals */ .nG)(dispatch.reference, undefined, binding, context);
    if (mode === "interactive")
        return runInteractively({ dispatch, binding, known }, context);
    const { runSilently } = await __webpack_require__.e(/* import() */ 8544).then(__webpack_require__.bind(__webpack_require__, 48544));
    return runSilently({ dispatch, binding, mustBeRead: bound.isByTaskOnly === true }, context);
}
async function runInteractively({ dispatch, binding, known }, context) {
    const { ports, config } = context;
    const { verify: how, deliveryTimeoutMs } = config.connection;
    const desk = (0,_context__WEBPACK_IMPORTED_MODULE_1__/* .deskOf */ .x2)(context);
    ports.savedState.write({ phase: "asking", ...(0,_domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_4__/* .dispatched */ .E)(dispatch) });
    const older = how === "off" ? undefined : ports.runs?.olderLive(dispatch.reference.id);
    const assignment = await (0,_verify__WEBPACK_IMPORTED_MODULE_7__/* .verify */ .MX)(dispatch, desk.plane, context, { known });
    if ((0,_verify__WEBPACK_IMPORTED_MODULE_7__/* .isTaskResult */ .Bo)(assignment))
        return assignment;
    if (ports.savedState.isTaken(assignment.task.id)) {
        const { skip } = await __webpack_require__.e(/* import() */ 7606).then(__webpack_require__.bind(__webpack_require__, 85225));
        return skip(assignment, context, "An earlier step of this job answers this task.", "CA-314");
    }
    const planned = await (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .decideAhead */ .M4)(assignment, binding, "interactive", context);
    if (planned && (0,_verify__WEBPACK_IMPORTED_MODULE_7__/* .isTaskResult */ .Bo)(planned))
        return planned;
    await ports.openTaskNotes?.keep(assignment.task);
    return (0,_deliver_undelivered__WEBPACK_IMPORTED_MODULE_2__/* .answerDispatch */ .X)({
        assignment,
        role: "main",
        voice: (0,_context__WEBPACK_IMPORTED_MODULE_1__/* .voiceOf */ .sZ)(context),
        times: { deliveryMs: deliveryTimeoutMs },
        questions: {
            work: async (announced) => {
                const { doWork } = await __webpack_require__.e(/* import() */ 6098).then(__webpack_require__.bind(__webpack_require__, 76098));
                return doWork(assignment, announced, planned, context);
            },
            older: async () => (0,_same_wait__WEBPACK_IMPORTED_MODULE_8__/* .ofSameWait */ .F)(await older, desk.plane, ports),
            kept: () => (0,_deliver_undelivered__WEBPACK_IMPORTED_MODULE_2__/* .undeliveredByOlder */ .l)(assignment, context),
        },
    }, desk);
}


/***/ }),

/***/ 1439:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ isOpenTaskName),
/* harmony export */   Nr: () => (/* binding */ MAX_OPEN_TASKS),
/* harmony export */   Pe: () => (/* binding */ openTaskName),
/* harmony export */   a_: () => (/* binding */ MAX_MEMO_BYTES),
/* harmony export */   oU: () => (/* binding */ OPEN_TASK_FILE)
/* harmony export */ });
const OPEN_TASK_FILE = "open-task.txt";
const MAX_MEMO_BYTES = 64 * 1024;
const MAX_OPEN_TASKS = 3;
const PREFIX = "cloud-automation-open-";
function openTaskName(slot) {
    return `${PREFIX}${slot}`;
}
function isOpenTaskName(name) {
    return name.startsWith(PREFIX);
}


/***/ }),

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

/***/ 1954:
((e,t,r)=>{"use strict";let o,l;r.d(t,{A:()=>X});var n=r(51902);let{toString:i}=Object.prototype,{getPrototypeOf:u}=Object,{iterator:a,toStringTag:f}=Symbol,s=(({hasOwnProperty:e})=>(t,r)=>e.call(t,r))(Object.prototype),c=e=>"string"==typeof e&&("__proto__"===e||"constructor"===e||"prototype"===e),p=(e,t,r)=>e===Object.prototype||!r&&null===t,b=(e,t)=>{let r=e,o=[];for(;null!=r&&-1===o.indexOf(r);){;o.push(r);let l=u(r);if(p(r,l,r===e))break;if(s(r,t))return!0;r=l}return!1},y=(o=Object.create(null),e=>{let t=i.call(e);return o[t]||(o[t]=t.slice(8,-1).toLowerCase())}),O=e=>(e=e.toLowerCase(),t=>y(t)===e),g=e=>t=>typeof t===e,{isArray:d}=Array,m=g("undefined");function j(e){return null!==e&&!m(e)&&null!==e.constructor&&!m(e.constructor)&&S(e.constructor.isBuffer)&&e.constructor.isBuffer(e)}let h=O("ArrayBuffer"),w=g("string"),S=g("function"),P=g("number"),F=e=>null!==e&&"object"==typeof e,v=e=>{if(!F(e))return!1;let t=u(e);return(null===t||t===Object.prototype||null===u(t))&&(p(e,t,!0)||!s(e,f)&&!s(e,a))},A=O("Date"),x=O("File"),N=O("Blob"),C=O("FileList"),E=O("Set"),B="u">typeof globalThis?globalThis:"u">typeof self?self:"u">typeof window?window:"u">typeof global?global:{},k=void 0!==B.FormData?B.FormData:void 0,L=O("URLSearchParams"),[D,M,T,R]=["ReadableStream","Request","Response","Headers"].map(O);function I(e,t,{allOwnKeys:r=!1}={}){let o,l;if(null!=e)if("object"!=typeof e&&(e=[e]),d(e))for(o=0,l=e.length;o<l;o++)t.call(null,e[o],o,e);else{let l;if(j(e))return;let n=r?Object.getOwnPropertyNames(e):Object.keys(e),i=n.length;for(o=0;o<i;o++)l=n[o],t.call(null,e[l],l,e)}}let z="u">typeof globalThis?globalThis:"u">typeof self?self:"u">typeof window?window:global,U=e=>!m(e)&&e!==z,q=(l="u">typeof Uint8Array&&u(Uint8Array),e=>l&&e instanceof l),V=O("HTMLFormElement"),{propertyIsEnumerable:H}=Object.prototype,J=O("RegExp"),W=(e,t)=>{let r=Object.getOwnPropertyDescriptors(e),o={};I(r,(r,l)=>{let n;!1!==(n=t(r,l,e))&&(o[l]=n||r)}),Object.defineProperties(e,o)},$=O("AsyncFunction"),K=((e,t)=>{var r,o;if(e)return setImmediate;return t?(r=`axios@${Math.random()}`,o=[],z.addEventListener("message",({source:e,data:t})=>{e===z&&t===r&&o.length&&o.shift()()},!1),e=>{o.push(e),z.postMessage(r,"*")}):e=>setTimeout(e)})("function"==typeof setImmediate,S(z.postMessage)),G="u">typeof queueMicrotask?queueMicrotask.bind(z):"u">typeof process&&process.nextTick||K,Q=e=>null!=e&&S(e[a]),X={isArray:d,isArrayBuffer:h,isBuffer:j,isFormData:e=>{if(!e)return!1;if(k&&e instanceof k)return!0;let t=u(e);if(!t||t===Object.prototype||!S(e.append))return!1;let r=y(e);return"formdata"===r||"object"===r&&S(e.toString)&&"[object FormData]"===e.toString()},isArrayBufferView:function(e){let t;return t="u">typeof ArrayBuffer&&ArrayBuffer.isView?ArrayBuffer.isView(e):e&&e.buffer&&h(e.buffer)},isString:w,isNumber:P,isBoolean:e=>!0===e||!1===e,isObject:F,isPlainObject:v,isEmptyObject:e=>{if(!F(e)||j(e))return!1;try{return 0===Object.keys(e).length&&Object.getPrototypeOf(e)===Object.prototype}catch{return!1}},isReadableStream:D,isRequest:M,isResponse:T,isHeaders:R,isUndefined:m,isDate:A,isFile:x,isReactNativeBlob:e=>!!(e&&void 0!==e.uri),isReactNative:e=>e&&void 0!==e.getParts,isBlob:N,isRegExp:J,isFunction:S,isStream:e=>F(e)&&S(e.pipe),isURLSearchParams:L,isTypedArray:q,isFileList:C,forEach:I,merge:function e(...t){let{caseless:r,skipUndefined:o}=U(this)&&this||{},l={},n=r?Object.create(null):null,i=(t,r)=>{if("__proto__"===r||"constructor"===r||"prototype"===r)return;let i=r;if(n&&"string"==typeof r){let e=r.toLowerCase(),t=n[e];void 0!==t&&s(l,t)?i=t:n[e]=r}let u=s(l,i)?l[i]:void 0;v(u)&&v(t)?l[i]=e(u,t):v(t)?l[i]=e({},t):d(t)?l[i]=t.slice():o&&m(t)||(l[i]=t)};for(let e=0,r=t.length;e<r;e++){let r=t[e];if(!r||j(r))continue;if(I(r,i),"object"!=typeof r||d(r)||!Object.getOwnPropertySymbols)continue;let o=Object.getOwnPropertySymbols(r);for(let e=0;e<o.length;e++){let t=o[e];H.call(r,t)&&i(r[t],t)}}return l},extend:(e,t,r,{allOwnKeys:o}={})=>(I(t,(t,o)=>{r&&S(t)?Object.defineProperty(e,o,{__proto__:null,value:(0,n.A)(t,r),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(e,o,{__proto__:null,value:t,writable:!0,enumerable:!0,configurable:!0})},{allOwnKeys:o}),e),trim:e=>e.trim?e.trim():e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,""),stripBOM:e=>(65279===e.charCodeAt(0)&&(e=e.slice(1)),e),inherits:(e,t,r,o)=>{e.prototype=Object.create(t.prototype,o),Object.defineProperty(e.prototype,"constructor",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),Object.defineProperty(e,"super",{__proto__:null,value:t.prototype}),r&&Object.assign(e.prototype,r)},toFlatObject:(e,t,r,o)=>{let l,n,i,a={};if(t=t||{},null==e)return t;do{for(n=(l=Object.getOwnPropertyNames(e)).length;n-- >0;)i=l[n],(!o||o(i,e,t))&&!a[i]&&(t[i]=e[i],a[i]=!0);e=!1!==r&&u(e)}while(e&&(!r||r(e,t))&&e!==Object.prototype);return t},kindOf:y,kindOfTest:O,endsWith:(e,t,r)=>{e=String(e),(void 0===r||r>e.length)&&(r=e.length),r-=t.length;let o=e.indexOf(t,r);return -1!==o&&o===r},toArray:e=>{if(!e)return null;if(d(e))return e;let t=e.length;if(!Number.isSafeInteger(t)||t<0||t>0xffffffff)return null;let r=new Set,o=new Set,l=e;for(;null!=l&&r.size<t;){if(o.has(l))return null;o.add(l);let n=u(l);if(p(l,n,l===e))break;Object.getOwnPropertyNames(l).forEach(e=>{let o=+e;Number.isInteger(o)&&o>=0&&o<t&&String(o)===e&&s(l,e)&&r.add(o)}),l=n}if(r.size!==t)return null;let n=Array(t);for(;t-- >0;)n[t]=e[t];return n},forEachEntry:(e,t)=>{let r,o=(e&&e[a]).call(e);for(;(r=o.next())&&!r.done;){let o=r.value;t.call(e,o[0],o[1])}},matchAll:(e,t)=>{let r,o=[];for(;null!==(r=e.exec(t));)o.push(r);return o},isHTMLForm:V,hasOwnProperty:s,hasOwnProp:s,hasOwnInPrototypeChain:b,getSafeProp:(e,t)=>null!=e&&b(e,t)?e[t]:void 0,toSafeFlatObject:e=>{if(null==e||"object"!=typeof e&&"function"!=typeof e)return e;let t=u(e);if(null===t&&(e=>{if(!Object.isExtensible(e))return!1;let t=Object.getOwnPropertyNames(e);return Object.getOwnPropertySymbols&&t.push(...Object.getOwnPropertySymbols(e)),t.every(t=>{if(c(t))return!1;let r=Object.getOwnPropertyDescriptor(e,t);return!!r&&r.configurable&&!0===r.writable})})(e))return e;let r=Object.create(null),o=Object.create(null),l=[],n=e;for(;null!=n&&-1===l.indexOf(n);){;l.push(n);let i=n===e?t:u(n);if(p(n,i,n===e))break;let a=Object.getOwnPropertyNames(n);for(let t of(Object.getOwnPropertySymbols&&a.push(...Object.getOwnPropertySymbols(n)),a))!c(t)&&(s(o,t)||(r[t]=e[t],o[t]=!0));n=i}return r},reduceDescriptors:W,freezeMethods:e=>{W(e,(t,r)=>{if(S(e)&&["arguments","caller","callee"].includes(r))return!1;if(S(e[r])){if(t.enumerable=!1,"writable"in t){t.writable=!1;return}t.set||(t.set=()=>{throw Error("Can not rewrite read-only method '"+r+"'")})}})},toObjectSet:(e,t)=>{let r={},o=e=>{e.forEach(e=>{r[e]=!0})};return o(d(e)?e:String(e).split(t)),r},toCamelCase:e=>e.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g,function(e,t,r){return t.toUpperCase()+r}),noop:()=>{},toFiniteNumber:(e,t)=>null!=e&&Number.isFinite(e*=1)?e:t,findKey:function(e,t){let r;if(j(e))return null;t=t.toLowerCase();let o=Object.keys(e),l=o.length;for(;l-- >0;)if(t===(r=o[l]).toLowerCase())return r;return null},global:z,isContextDefined:U,isSpecCompliantForm:function(e){return!!(e&&S(e.append)&&"FormData"===e[f]&&e[a])},toJSONObject:e=>{let t=new WeakSet,r=e=>{if(F(e)){if(t.has(e))return;if(j(e))return e;if(!("toJSON"in e)){let o;if(t.add(e),E(e))for(let t of(o=[],e)){let e=r(t);m(e)||o.push(e)}else o=d(e)?[]:{},I(e,(e,t)=>{let l=r(e);m(l)||(o[t]=l)});return t.delete(e),o}}return e};return r(e)},isAsyncFn:$,isThenable:e=>e&&(F(e)||S(e))&&S(e.then)&&S(e.catch),setImmediate:K,asap:G,isIterable:Q,isSafeIterable:e=>null!=e&&b(e,a)&&Q(e)}}),

/***/ 3669:
(function(t,e,u){"use strict";var o;let r=(this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}})(u(96904));function n(t){return new r.default(t)}(o=n||(n={})).HttpsProxyAgent=r.default,o.prototype=r.default.prototype,t.exports=n}),

/***/ 4045:
((t,e,r)=>{"use strict";r.d(e,{A:()=>g});var i=r(1954);let n=i.A.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modified","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]);var o=r(33894);let s=Symbol("internals");function l(t){return t&&String(t).trim().toLowerCase()}function c(t){return!1===t||null==t?t:i.A.isArray(t)?t.map(c):(0,o.wB)(String(t))}let a=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;function u(t){let e=0,r=t.length;for(;e<r;){let r=t.charCodeAt(e);if(9!==r&&32!==r)break;e+=1}for(;r>e;){let e=t.charCodeAt(r-1);if(9!==e&&32!==e)break;r-=1}return 0===e&&r===t.length?t:t.slice(e,r)}let f=t=>"__proto__"===t?"__Proto__":t;function h(t,e,r,n,o){if(i.A.isFunction(n))return n.call(t,e,r);if(o&&(e=r),i.A.isString(e)){if(i.A.isString(n))return -1!==e.indexOf(n);if(i.A.isRegExp(n))return n.test(e)}}class A{constructor(t){t&&this.set(t)}set(t,e,r){let o=this;function s(t,e,r){let n=l(e);if(!n)return;let s=i.A.findKey(o,n);s&&void 0!==o[s]&&!0!==r&&(void 0!==r||!1===o[s])||(o[f(s||e)]=c(t))}let a=(t,e)=>i.A.forEach(t,(t,r)=>s(t,r,e));if(i.A.isPlainObject(t)||t instanceof this.constructor)a(t,e);else{let o;if(i.A.isString(t)&&(t=t.trim())&&(o=t,!/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(o.trim()))){var u;let r,o,s,l;a((u=t,l=Object.create(null),u&&u.split(`
`).forEach(function(t){s=t.indexOf(":"),r=t.substring(0,s).trim().toLowerCase(),o=t.substring(s+1).trim();let e=i.A.hasOwnProp(l,r);!r||e&&i.A.hasOwnProp(n,r)||("set-cookie"===r?e?l[r].push(o):l[r]=[o]:l[r]=e?l[r]+", "+o:o)}),l),e)}else if(i.A.isObject(t)&&i.A.isSafeIterable(t)){let r=Object.create(null),n,o;for(let e of t){if(!i.A.isArray(e))throw TypeError("Object iterator must return a key-value pair");o=e[0],i.A.hasOwnProp(r,o)?(n=r[o],r[o]=i.A.isArray(n)?[...n,e[1]]:[n,e[1]]):r[o]=e[1]}a(r,e)}else null!=t&&s(e,t,r)}return this}get(t,e){if(t=l(t)){let n=i.A.findKey(this,t);if(n){let t=this[n];if(!e)return t;if(!0===e){let e;var r=t;let i=Object.create(null),n=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g;for(;e=n.exec(r);)i[e[1]]=e[2];return i}if(i.A.isFunction(e))return e.call(this,t,n);if(i.A.isRegExp(e))return e.exec(t);throw TypeError("parser must be boolean|regexp|function")}}}has(t,e){if(t=l(t)){let r=i.A.findKey(this,t);return!!(r&&void 0!==this[r]&&(!e||h(this,this[r],r,e)))}return!1}delete(t,e){let r=this,n=!1;function o(t){if(t=l(t)){let o=i.A.findKey(r,t);o&&(!e||h(r,r[o],o,e))&&(delete r[o],n=!0)}}return i.A.isArray(t)?t.forEach(o):o(t),n}clear(t){let e=Object.keys(this),r=e.length,i=!1;for(;r--;){let n=e[r];(!t||h(this,this[n],n,t,!0))&&(delete this[n],i=!0)}return i}normalize(t){let e=this,r=Object.create(null);return i.A.forEach(this,(n,o)=>{let s=i.A.findKey(r,o);if(s){e[s]=c(n),delete e[o];return}let l=f(t?o.trim().toLowerCase().replace(/([a-z\d])(\w*)/g,(t,e,r)=>e.toUpperCase()+r):String(o).trim());l!==o&&delete e[o],e[l]=c(n),r[l]=!0}),this}concat(...t){return this.constructor.concat(this,...t)}toJSON(t){let e=Object.create(null);return i.A.forEach(this,(r,n)=>{null!=r&&!1!==r&&(e[n]=t&&i.A.isArray(r)?r.join(", "):r)}),e}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){return Object.entries(this.toJSON()).map(([t,e])=>t+": "+e).join(`
`)}getSetCookie(){let t=this.get("set-cookie");return i.A.isArray(t)?t:null==t||!1===t?[]:[t]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(t){return t instanceof this?t:new this(t)}static parseParameters(t){return function(t){let e=Object.create(null),r=String(t),i=0,n=!1,o=!1;function s(t){let n=u(r.slice(i,t)),o=n.indexOf("=");if(o<1)return;let s=u(n.slice(0,o));if(!a.test(s))return;let l=s.toLowerCase();if("__proto__"===l||"constructor"===l||"prototype"===l)return;let c=u(n.slice(o+1));e[l]=function(t){let e=t.length-1;if(e<1||34!==t.charCodeAt(0)||34!==t.charCodeAt(e))return t;let r="";for(let i=1;i<e;i++){let n=t.charCodeAt(i);if(34===n)return t;if(92===n&&(i+=1)>=e)return t;r+=t[i]}return r}(c)}for(let t=0;t<r.length;t++){let e=r.charCodeAt(t);n?o?o=!1:92===e?o=!0:34===e&&(n=!1):34===e?n=!0:(44===e||59===e)&&(s(t),i=t+1)}return s(r.length),e}(t)}static concat(t,...e){let r=new this(t);return e.forEach(t=>r.set(t)),r}static accessor(t){let e=(this[s]=this[s]={accessors:{}}).accessors,r=this.prototype;function n(t){let n=l(t);if(!e[n]){var o,s;let l;o=r,s=t,l=i.A.toCamelCase(" "+s),["get","set","has"].forEach(t=>{Object.defineProperty(o,t+l,{__proto__:null,value:function(e,r,i){return this[t].call(this,s,e,r,i)},configurable:!0})}),e[n]=!0}}return i.A.isArray(t)?t.forEach(n):n(t),this}}A.accessor(["Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]),i.A.reduceDescriptors(A.prototype,({value:t},e)=>{let r=e[0].toUpperCase()+e.slice(1);return{get:()=>t,set(t){this[r]=t}}}),i.A.freezeMethods(A);let g=A}),

/***/ 8207:
(function(t,e,o){"use strict";var r=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};let s=o(24434),i=r(o(33656)),l=r(o(98067)),n=i.default("agent-base");function a(){let{stack:t}=Error();return"string"==typeof t&&t.split(`
`).some(t=>-1!==t.indexOf("(https.js:")||-1!==t.indexOf("node:https:"))}function c(t,e){return new c.Agent(t,e)}var u=c||(c={});class p extends s.EventEmitter{constructor(t,e){super();let o=e;"function"==typeof t?this.callback=t:t&&(o=t),this.timeout=null,o&&"number"==typeof o.timeout&&(this.timeout=o.timeout),this.maxFreeSockets=1,this.maxSockets=1,this.maxTotalSockets=1/0,this.sockets={},this.freeSockets={},this.requests={},this.options={}}get defaultPort(){return"number"==typeof this.explicitDefaultPort?this.explicitDefaultPort:a()?443:80}set defaultPort(t){this.explicitDefaultPort=t}get protocol(){return"string"==typeof this.explicitProtocol?this.explicitProtocol:a()?"https:":"http:"}set protocol(t){this.explicitProtocol=t}callback(t,e,o){throw Error('"agent-base" has no default implementation, you must subclass and override `callback()`')}addRequest(t,e){let o=Object.assign({},e);"boolean"!=typeof o.secureEndpoint&&(o.secureEndpoint=a()),null==o.host&&(o.host="localhost"),null==o.port&&(o.port=o.secureEndpoint?443:80),null==o.protocol&&(o.protocol=o.secureEndpoint?"https:":"http:"),o.host&&o.path&&delete o.path,delete o.agent,delete o.hostname,delete o._defaultAgent,delete o.defaultPort,delete o.createConnection,t._last=!0,t.shouldKeepAlive=!1;let r=!1,s=null,i=o.timeout||this.timeout,c=e=>{t._hadError||(t.emit("error",e),t._hadError=!0)},u=t=>{r||(null!==s&&(clearTimeout(s),s=null),c(t))},p=e=>{var i;if(!r){if(null!=s&&(clearTimeout(s),s=null),(i=e)&&"function"==typeof i.addRequest){n("Callback returned another Agent instance %o",e.constructor.name),e.addRequest(t,o);return}if(e){e.once("free",()=>{this.freeSocket(e,o)}),t.onSocket(e);return}c(Error(`no Duplex stream was returned to agent-base for \`${t.method} ${t.path}\``))}};if("function"!=typeof this.callback)return void c(Error("`callback` is not defined"));this.promisifiedCallback||(this.callback.length>=3?(n("Converting legacy callback function to promise"),this.promisifiedCallback=l.default(this.callback)):this.promisifiedCallback=this.callback),"number"==typeof i&&i>0&&(s=setTimeout(()=>{s=null,r=!0;let t=Error(`A "socket" was not created for HTTP request before ${i}ms`);t.code="ETIMEOUT",c(t)},i)),"port"in o&&"number"!=typeof o.port&&(o.port=Number(o.port));try{n("Resolving socket for %o request: %o",o.protocol,`${t.method} ${t.path}`),Promise.resolve(this.promisifiedCallback(t,o)).then(p,u)}catch(t){Promise.reject(t).catch(u)}}freeSocket(t,e){n("Freeing socket %o %o",t.constructor.name,e),t.destroy()}destroy(){n("Destroying agent %o",this.constructor.name)}}u.Agent=p,u.prototype=u.Agent.prototype,t.exports=c}),

/***/ 9906:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ apiBase)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const BELOW_API = /\/api\/(?:v1|controlplane|mongodb-datastore|resource-service|configuration-service|secrets|statistics|shipyard-controller|swagger-ui|swagger\.ya?ml|swagger\.json|auth|metadata|event|import)(?=\/|$)/i;
const BESIDE_API = /\/(?:bridge|swagger-ui)(?=\/|$)/i;
function apiBase(text) {
    const trimmed = text
        .trim()
        .replace(/^["'<]+|(?<!["'>])["'>]+$/g, "")
        .replace(/^\/\//, "");
    if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.", "CA-203");
    let url;
    try {
        url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected an address such as https://keptn.example.com, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)}.`, "CA-203");
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected https:// (or http://), found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.protocol)}.`, "CA-203");
    if (url.username || url.password)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: leave user name and password out of the address and use control-plane-token.", "CA-203");
    refuseElsewhere(url);
    const path = withoutSlashes(before(before(withoutSlashes(url.pathname), BELOW_API), BESIDE_API).replace(/\/v1(?:\/event)?$/i, ""));
    return `${url.origin}${path.replace(/\/api$/i, "")}/api`;
}
function before(path, mark) {
    const at = path.search(mark);
    return at < 0 ? path : path.slice(0, at);
}
function refuseElsewhere({ hostname }) {
    const environment = /^([a-z]{3}\d{5})\.(?:live|apps)\.dynatrace\.com$/i.exec(hostname)?.[1];
    if (environment)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(hostname)} is a Dynatrace environment, not its Cloud ` +
            "Automation instance: give " +
            `https://${environment}.cloudautomation.live.dynatrace.com.`, "CA-203");
    if (/^https?$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: https:// stands in it twice; give an address such as https://keptn.example.com.", "CA-203");
    if (/^(?:www\.|api\.)?github\.com$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: github.com is no control plane; give its address, such as https://keptn.example.com.", "CA-203");
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === "/")
        end--;
    return path.slice(0, end);
}


/***/ }),

/***/ 10812:
((__unused_webpack_module, exports) => {

/**
 * Stands in for the package `follow-redirects` in the bundles (tsconfig.json, paths). Nothing here
 * follows a redirect (src/http/exchange.ts), and the package brings `assert` and `debug` to every
 * start.
 */
exports.L = {};
exports.O = {};


/***/ }),

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
Reflect.deleteProperty(globalThis, "FormData");
const axios = (__webpack_require__(16944)/* ["default"] */ .A);
/* harmony default export */ const http_axios = (axios);

// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./src/http/exchange.ts



const NOT_REACHED = {
    ECONNREFUSED: "nothing listens there",
    ENOTFOUND: "there is no such host",
    EAI_AGAIN: "the name of the host cannot be looked up",
    EHOSTUNREACH: "there is no way to the host",
    ENETUNREACH: "there is no way to the host",
    EADDRNOTAVAIL: "",
    EINVAL: "",
    ERR_INVALID_URL: "",
};
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
    const meaning = Object.hasOwn(NOT_REACHED, code) ? NOT_REACHED[code] : undefined;
    return {
        kind: "broken",
        why: "connection",
        reached: meaning === undefined ? "maybe" : "no",
        words: `failed: ${code || "the connection broke"}${meaning ? `, ${meaning}` : ""}`,
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
/* harmony import */ var _domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98957);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62979);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33139);
/* harmony import */ var _calls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91328);








const SEND_TIMEOUT_MS = 15_000;
const MIN_TIMEOUT_MS = 2_000;
const OPEN_TASKS_PAGE = "100";
const STORE_PAGE = "100";
const MAX_EXECUTION_PAGES = 200;
const BOTH = ["started", "finished"];
const OVER_ALREADY = { ok: true, value: "over" };
const TELLING_LABELS = ["pays", "approvalUrl"];
const UNFINISHED = ["started", "waitingForApproval", "paused"];
const KEPTN_CAN = {
    find: true,
    counts: true,
    look: true,
    once: false,
    started: true,
    openTasks: true,
    lapses: false,
    abort: true,
    progress: true,
};
class Keptn {
    can = KEPTN_CAN;
    #calls;
    #clock;
    constructor({ clock, ...settings }) {
        this.#calls = new _calls__WEBPACK_IMPORTED_MODULE_3__/* .Calls */ .gE(settings);
        this.#clock = clock;
    }
    get address() {
        return this.#calls.base;
    }
    find(reference, signal) {
        return this.#find(reference, signal);
    }
    async #find(reference, signal, executions) {
        const { project, id, type } = reference;
        let isUnknownProject = false;
        if (reference.kind === "triggered") {
            const open = await this.#calls.get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, eventID: id, pageSize: OPEN_TASKS_PAGE }, signal);
            if (!open.ok && !isMissing(open.failure))
                return open;
            isUnknownProject = !open.ok;
            const events = open.ok ? eventsIn(open.value.body) : [];
            if (!events)
                return this.#calls.notKeptn();
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
        const read = await this.#calls.get("/mongodb-datastore/event", query, signal);
        const events = (read.ok ? eventsIn(read.value.body) : undefined) ?? [];
        const event = eventOf(reference, events);
        if (!read.ok || !event)
            return undefined;
        const isWhole = (0,_calls__WEBPACK_IMPORTED_MODULE_3__/* .isLastPage */ .we)((0,_calls__WEBPACK_IMPORTED_MODULE_3__/* .pageKeyIn */ .o_)(read.value.body));
        const answers = BOTH.flatMap((answered) => answersIn(events, reference, answered));
        return { ok: true, value: { event, ...(isWhole && { answers }) } };
    }
    async #byId(reference, signal) {
        const { project, id } = reference;
        const query = { project, eventID: id, pageSize: STORE_PAGE };
        const read = await this.#calls.get("/mongodb-datastore/event", query, signal);
        if (!read.ok)
            return read;
        const events = eventsIn(read.value.body);
        if (!events)
            return this.#calls.notKeptn();
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
        const read = await this.#calls.get("/controlPlane/v1/sequence-execution", { project: task.project, keptnContext: task.keptnContext }, signal);
        if (!read.ok)
            return read;
        const executions = executionsIn(read.value.body);
        return executions ? { ok: true, value: executions } : this.#calls.notKeptn();
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
                const read = await this.#calls.get("/controlPlane/v1/sequence-execution", { project, status, pageSize: STORE_PAGE, ...(page !== "0" && { nextPageKey: page }) }, signal);
                if (!read.ok && isMissing(read.failure))
                    return this.#namedTasks(project, names, signal);
                if (!read.ok)
                    return read;
                for (const reference of currentTasksIn(read.value.body, project))
                    found.set(reference.id, reference);
                page = (0,_calls__WEBPACK_IMPORTED_MODULE_3__/* .pageKeyIn */ .o_)(read.value.body);
                if ((0,_calls__WEBPACK_IMPORTED_MODULE_3__/* .isLastPage */ .we)(page))
                    break;
            }
        }
        return { ok: true, value: [...found.values()] };
    }
    async #namedTasks(project, names, signal) {
        const found = [];
        for (const name of names) {
            const type = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .taskEventType */ .ML)(name, "triggered");
            const read = await this.#calls.get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, pageSize: OPEN_TASKS_PAGE }, signal);
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
        const read = await this.#calls.get(`/controlPlane/v1/sequence/${encodeURIComponent(task.project)}`, { keptnContext: task.keptnContext }, signal);
        if (!read.ok)
            return read;
        const ours = ((0,_calls__WEBPACK_IMPORTED_MODULE_3__/* .listIn */ .Of)(read.value.body, "states") ?? []).find((known) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(known, "shkeptncontext") === task.keptnContext);
        const state = ours && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(ours, "state");
        return { ok: true, value: state === "aborted" || state === "timedOut" };
    }
    async deliver(event, deadlineMs, signal) {
        const timeoutMs = Math.min(SEND_TIMEOUT_MS, Math.max(MIN_TIMEOUT_MS, deadlineMs - this.#clock.nowMs()));
        const answer = await this.#calls.ask({ method: "POST", url: "/v1/event", body: event.json, timeoutMs }, signal);
        if (!answer.ok)
            return answer;
        const { body } = answer.value;
        return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body) && typeof (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(body, "keptnContext") === "string"
            ? { ok: true, value: undefined }
            : this.#calls.notKeptn();
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
    #store(query, signal) {
        return this.#calls.pages("/mongodb-datastore/event", "events", query, signal);
    }
}
function isMissing({ kind, httpStatus }) {
    return kind === "refused" && (httpStatus === 404 || httpStatus === 405);
}
function areEqual(answers) {
    const [started, finished] = BOTH.map((kind) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)({ open: true, answers }, kind));
    return started === finished && finished !== 0;
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
function eventsIn(body) {
    return (0,_calls__WEBPACK_IMPORTED_MODULE_3__/* .listIn */ .Of)(body, "events");
}
function executionsIn(body) {
    return (0,_calls__WEBPACK_IMPORTED_MODULE_3__/* .listIn */ .Of)(body, "sequenceExecutions") ?? (0,_calls__WEBPACK_IMPORTED_MODULE_3__/* .listIn */ .Of)(body, "SequenceExecutions");
}
function openTaskIn(event, reference) {
    return {
        task: (0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .completeTask */ .Rt)({ ...reference, ...(0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(event) }),
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
        over: (0,_domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_7__/* .isSequenceOver */ .Gz)(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(status, "state"))),
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

/***/ 15504:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createContext)
});

// EXTERNAL MODULE: ./src/github/runs.ts + 1 modules
var runs = __webpack_require__(90975);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(21984);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/runner/state-file.ts
var state_file = __webpack_require__(83738);
// EXTERNAL MODULE: ./src/wiring/adapters.ts
var adapters = __webpack_require__(43324);
;// CONCATENATED MODULE: ./src/wiring/job-runner.ts
function jobRunner(place) {
    return {
        handOver: async (assignment, watch) => {
            const { handOver } = await __webpack_require__.e(/* import() */ 3116).then(__webpack_require__.bind(__webpack_require__, 63116));
            return handOver(assignment, watch, place);
        },
        run: (call) => run(call, place),
    };
}
async function run(call, place) {
    const { work } = call;
    await place.log.open();
    const begunMs = Date.now();
    const workspace = place.environment["GITHUB_WORKSPACE"] || process.cwd();
    const { runTaskScript } = await __webpack_require__.e(/* import() */ 7355).then(__webpack_require__.bind(__webpack_require__, 47355));
    const setting = {
        assignment: call.assignment,
        folder: place.folder,
        workspace,
        environment: place.environment,
        work,
        stop: call.stop,
        begunMs,
        onMask: (value) => void place.log.secrets.add(value),
        onStarted: call.onStarted,
    };
    let reading;
    const measure = () => (reading ??= measuredBy(work, { workspace, sinceMs: begunMs }));
    const ran = work.job
        ? await (await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(2413), __webpack_require__.e(1133), __webpack_require__.e(3846)]).then(__webpack_require__.bind(__webpack_require__, 95756))).runBuiltInJob(work.job, call, place, {
            script: (script) => runTaskScript(script, setting),
            measure,
        })
        : await runTaskScript({ text: work.script ?? "" }, setting);
    if (ran.ending.kind === "parked")
        return ran;
    const found = await measure();
    return found ? { ...ran, measured: { ...ran.measured, ...found } } : ran;
}
async function measuredBy(work, place) {
    if (!work.results)
        return undefined;
    const { measured } = await __webpack_require__.e(/* import() */ 342).then(__webpack_require__.bind(__webpack_require__, 70342));
    return (await measured(work, { ...place, isOwnSteps: false })).measured;
}

// EXTERNAL MODULE: ./src/wiring/open-task-notes.ts
var open_task_notes = __webpack_require__(76680);
// EXTERNAL MODULE: ./src/wiring/place.ts
var wiring_place = __webpack_require__(50829);
;// CONCATENATED MODULE: ./src/wiring/context.ts








async function createContext(given, cancelled, begin) {
    const { environment, config, log } = given;
    const folder = (0,wiring_place/* workFolder */.k)(environment);
    const source = (0,dispatch_event/* runAttemptUrl */.q)(environment);
    log.keep(source);
    if (/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(config.connection.url ?? ""))
        log.warning("control-plane-url begins with http://, so the token crosses the network in clear; use https://.");
    const savedState = new state_file/* StateFile */.iK(environment, folder, begin);
    const place = { ...given, folder, clock: watchedClock(log), savedState };
    const controlPlane = await controlPlaneOf(place);
    return {
        config,
        source,
        timeline: [],
        ports: {
            controlPlane,
            openTaskNotes: (0,open_task_notes/* openTaskNotesOf */.q)(place, controlPlane),
            savedState,
            console: log,
            clock: place.clock,
            job: await jobsOf(place, cancelled),
            planner: await plannerOf(place),
            runs: config.githubToken ? (0,runs/* runsOf */.k)(environment, config.githubToken) : undefined,
            secrets: log.secrets,
            cancelled,
        },
    };
}
async function jobsOf(place, cancelled) {
    const jobs = jobRunner(place);
    if (!place.config.eventSinks)
        return jobs;
    const { withSinks } = await __webpack_require__.e(/* import() */ 7427).then(__webpack_require__.bind(__webpack_require__, 27427));
    return withSinks(jobs, place, cancelled);
}
function watchedClock(log) {
    return {
        ...clock.systemClock,
        sleep: async (ms, signal) => {
            await log.open();
            await clock.systemClock.sleep(ms, signal);
        },
    };
}
async function controlPlaneOf(place) {
    const { environment, config, clock, log } = place;
    const adapter = await (0,adapters/* adapterOf */.nZ)(environment);
    return adapter.connect({
        environment,
        config,
        clock,
        mask: (secret) => log.mask(secret),
        start: () => (0,adapters/* startOf */.GH)(environment),
    });
}
async function plannerOf({ environment, config, clock }) {
    const { source, work } = config;
    if (!source.job && !source.tasksFile && !work.results && !work.thresholds)
        return undefined;
    return (await __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 64697))).planWork(config, environment, clock);
}


/***/ }),

/***/ 16944:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var axios_unsafe_adapters_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95196);
/* harmony import */ var axios_unsafe_core_AxiosHeaders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4045);
/**
 * Stands in for the package `axios` in the bundles (tsconfig.json, paths): its adapter for Node and
 * what it puts before one, and not those for browsers, interceptors and forms. All of axios is 85 KB,
 * and half of that is on the way to the first event for nothing.
 */



const WITH_BODY = ["post", "put", "patch"];

/** A request with all that src/http/exchange.ts says, and without what it switches off. */
function request({ method, headers: given, ...config }) {
  const lower = method.toLowerCase();
  const headers = axios_unsafe_core_AxiosHeaders_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A.from(given);
  if (WITH_BODY.includes(lower)) headers.setContentType("application/x-www-form-urlencoded", false);
  return (0,axios_unsafe_adapters_http_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)({ ...config, method: lower, headers });
}

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({ request });


/***/ }),

/***/ 16955:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createLog),
  reportCrash: () => (/* binding */ reportCrash)
});

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/fault.ts
var fault = __webpack_require__(93892);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(81612);
;// CONCATENATED MODULE: ./src/runner/console.ts


const MAX_LINE_CHARACTERS = 4_000;
class RunLog {
    secrets;
    #tokens;
    #kept = [];
    #waiting = [];
    #core;
    constructor(tokens, secrets) {
        this.#tokens = new Set(tokens);
        this.secrets = new Set([...this.#tokens, ...secrets]);
    }
    info(text) {
        this.#print((core, line) => core.info(line), text);
    }
    notice(text) {
        this.#print((core, line) => core.notice(line), text);
    }
    warning(text) {
        this.#print((core, line) => core.warning(line), text);
    }
    error(text) {
        this.#print((core, line) => core.error(line), text);
    }
    debug(text) {
        this.#print((core, line) => core.debug(line), text);
    }
    keep(...texts) {
        this.#kept.push(...texts);
    }
    mask(token) {
        this.secrets.add(token);
        this.#tokens.add(token);
        this.#core?.setSecret(token);
    }
    masked(text) {
        return (0,masking/* createMasker */.aD)(this.secrets, this.#kept)(text);
    }
    async open() {
        if (this.#core)
            return this.#core;
        const core = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(7531)]).then(__webpack_require__.bind(__webpack_require__, 91659));
        if (this.#core)
            return this.#core;
        this.#core = core;
        for (const token of this.#tokens)
            core.setSecret(token);
        for (const write of this.#waiting.splice(0))
            write(core);
        return core;
    }
    async summarise(markdown) {
        const core = await this.open();
        try {
            await core.summary.addRaw(markdown, true).write();
        }
        catch {
            this.debug("The job summary could not be written.");
        }
    }
    #print(write, text) {
        const now = (core) => {
            const line = harmless(this.masked(text));
            write(core, line.length > MAX_LINE_CHARACTERS
                ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
                : line);
        };
        if (this.#core)
            now(this.#core);
        else
            this.#waiting.push(now);
    }
}
function harmless(text) {
    return (0,visible/* visible */.RK)(text)
        .replaceAll("##[", "## [")
        .split("\n")
        .map((line) => line.includes("::") ? line.replace(/^([\s\p{Z}\p{C}\p{M}]*):(?=:)/u, "$1: ") : line)
        .join("\n");
}

;// CONCATENATED MODULE: ./src/wiring/log.ts




function createLog(environment) {
    return new RunLog((0,inputs/* secretInputs */._y)(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
}
async function reportCrash(error, environment) {
    const log = createLog(environment);
    log.error((0,fault/* faultText */.I)(error, "The post step answers what is owed. (CA-901)"));
    if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error)
        log.debug(error.stack ?? "");
    await log.open();
}


/***/ }),

/***/ 18436:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ frozenIn),
/* harmony export */   t: () => (/* binding */ lostValues)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33139);


const MAX_DEPTH = 8;
const MAX_BYTES = 4_000;
function frozenIn(event, taskName) {
    const found = frozenPart((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)((0,_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event), taskName) ?? null, 0);
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(found) && Buffer.byteLength(JSON.stringify(found)) <= MAX_BYTES ? found : {};
}
function frozenPart(value, depth) {
    if (typeof value === "number" || typeof value === "boolean")
        return value;
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) || depth > MAX_DEPTH)
        return undefined;
    const part = {};
    for (const [key, item] of Object.entries(value)) {
        const inner = frozenPart(item, depth + 1);
        if (inner !== undefined)
            (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(part, key, inner);
    }
    return Object.keys(part).length > 0 ? part : undefined;
}
function lostValues(frozen, reported) {
    const lost = new Map();
    const compare = (old, now, path) => {
        if (now === undefined || now === null)
            return;
        if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(old)) {
            if (now !== old)
                lost.set(path, typeof now === "string" ? now : JSON.stringify(now));
        }
        else if ((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(now)) {
            for (const [key, item] of Object.entries(old))
                compare(item, (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(now, key), path === "" ? key : `${path}.${key}`);
        }
    };
    compare(frozen, reported, "");
    return lost;
}


/***/ }),

/***/ 19719:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _wiring_adapters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43324);
/* harmony import */ var _wiring_context__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15504);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64389);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33139);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);
/* harmony import */ var _wiring_log__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16955);
/* harmony import */ var _task_mode__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73306);
/* harmony import */ var _task_run__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(460);
/* harmony import */ var _runner_process__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62687);









async function main(environment) {
    const cancel = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancel.abort());
    const log = (0,_wiring_log__WEBPACK_IMPORTED_MODULE_5__/* .createLog */ .h)(environment);
    let context;
    let dispatch;
    let taskResult;
    try {
        if (environment["GITHUB_EVENT_NAME"] === "issue_comment" && !(0,_config_inputs__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(environment, "event")) {
            ({ taskResult, context } = await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1306), __webpack_require__.e(2413), __webpack_require__.e(2965), __webpack_require__.e(1510)]).then(__webpack_require__.bind(__webpack_require__, 81510))).answerQuestion({ environment, config: (0,_config_inputs__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(environment), log }, cancel.signal));
        }
        else {
            dispatch = await (0,_wiring_adapters__WEBPACK_IMPORTED_MODULE_0__/* .dispatchOf */ .W3)(environment);
            const config = (0,_config_inputs__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(environment);
            context = await (0,_wiring_context__WEBPACK_IMPORTED_MODULE_1__/* .createContext */ .q)({ environment, config, log }, cancel.signal);
            for (const name of (0,_config_inputs__WEBPACK_IMPORTED_MODULE_2__/* .unknownInputs */ .qs)(environment))
                log.warning(`The input ${name} is not known and has no effect.`);
            taskResult = await (0,_task_run__WEBPACK_IMPORTED_MODULE_7__/* .runTask */ .Z)(dispatch, context);
        }
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        taskResult = {
            ended: "refused",
            message: error.message,
            code: error.code,
            ...(dispatch && whatIsKnown(dispatch, context)),
        };
    }
    const { report } = await __webpack_require__.e(/* import() */ 2646).then(__webpack_require__.bind(__webpack_require__, 92646));
    return report(taskResult, context, log, environment);
}
function whatIsKnown(dispatch, context) {
    const assignment = (0,_domain_task__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(dispatch);
    try {
        return { assignment, ...(context && { mode: (0,_task_mode__WEBPACK_IMPORTED_MODULE_6__/* .modeOf */ .VV)(dispatch, context) }) };
    }
    catch {
        return { assignment };
    }
}
const environment = (0,_runner_process__WEBPACK_IMPORTED_MODULE_8__/* .takeEnvironment */ .x)();
void main(environment).then(_runner_process__WEBPACK_IMPORTED_MODULE_8__/* .leave */ .q, async (error) => {
    await (0,_wiring_log__WEBPACK_IMPORTED_MODULE_5__.reportCrash)(error, environment);
    (0,_runner_process__WEBPACK_IMPORTED_MODULE_8__/* .leave */ .q)(1);
});


/***/ }),

/***/ 21370:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   LL: () => (/* binding */ maskerFor),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   NQ: () => (/* binding */ controlPlaneOf),
/* harmony export */   rG: () => (/* binding */ senderFor),
/* harmony export */   sT: () => (/* binding */ retried),
/* harmony export */   sZ: () => (/* binding */ voiceOf),
/* harmony export */   x2: () => (/* binding */ deskOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46451);
/* harmony import */ var _domain_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56906);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33139);




function voiceOf({ source, config, ports }) {
    return { source, labels: config.work.labels, secrets: ports.secrets };
}
function deskOf(context) {
    const { config, ports, timeline } = context;
    const { sendStarted, verify } = config.connection;
    return {
        plane: controlPlaneOf(context),
        ports,
        timeline,
        sendStarted,
        verify,
        save: (state) => ports.savedState.write(state),
    };
}
function controlPlaneOf({ config, ports: { controlPlane } }) {
    if (controlPlane)
        return controlPlane;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(config.connection.url
        ? "control-plane-token is empty, so the task cannot be answered: pass the secret " +
            "(is it set in this repository, and is this run allowed to read it?), or set " +
            "mode: silent."
        : "control-plane-url is empty, so the task cannot be answered: give the control " +
            "plane's address, or set mode: silent if nothing should be sent back.", "CA-202");
}
function note({ timeline, ports }, text) {
    timeline.push({ atMs: ports.clock.nowMs(), text });
}
function maskerFor({ secrets, source }, task) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_1__/* .createMasker */ .aD)(secrets, [source, ...(task ? (0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(task) : [])]);
}
function senderFor(voice, task) {
    return { source: voice.source, labels: voice.labels, mask: maskerFor(voice, task) };
}
function whatOf({ task: { name, service, stage } }) {
    return `${name}${service ? ` of ${service}` : ""}${stage ? ` in ${stage}` : ""}`;
}
async function retried(context, untilMs, read) {
    const { clock, cancelled } = context.ports;
    const begunMs = clock.nowMs();
    for (let attempt = 1;; attempt++) {
        const answer = await read(cancelled);
        if (answer.ok)
            return answer;
        const waitMs = (0,_domain_retry__WEBPACK_IMPORTED_MODULE_3__/* .nextDelayMs */ .j)(attempt, answer.failure, Math.random());
        const limitMs = (0,_domain_retry__WEBPACK_IMPORTED_MODULE_3__/* .readAgainUntilMs */ .C)(answer.failure, begunMs, untilMs);
        if (waitMs === undefined || cancelled.aborted || clock.nowMs() + waitMs > limitMs)
            return answer;
        await clock.sleep(waitMs, cancelled);
    }
}
function codeOf(failure) {
    switch (failure.kind) {
        case "unauthorized":
            return "CA-302";
        case "refused":
            return "CA-303";
        case "closed":
            return "CA-325";
        case "unexpected":
            return "CA-304";
        case "cancelled":
            return "CA-405";
        case "unreachable":
        case "timeout":
            return "CA-301";
    }
}


/***/ }),

/***/ 21984:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    nowMs: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener("abort", done, { once: true });
    }),
};


/***/ }),

/***/ 27560:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ answerFor),
  r: () => (/* binding */ proceed)
});

// EXTERNAL MODULE: ./src/task/context.ts
var context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/retry.ts
var retry = __webpack_require__(56906);
;// CONCATENATED MODULE: ./src/task/rules.ts


const YOUNG_TASK_MS = 60_000;
const LOOK_FOR_STARTED_MS = [0, 500, 1_000, 2_000, 3_500, 5_000];
const LOOK_FOR_OURS_MS = [300, 1_000, 2_500, 5_000, 8_000];
const NOT_ARRIVED_MS = 8_000;
function partyOf({ saved, settings }) {
    const { source, also } = settings;
    return {
        source,
        ...(also && { also }),
        startedSent: saved.started,
        finishedSent: saved.finished,
    };
}
function owed(known) {
    const { saved, facts, settings } = known;
    const counts = facts.counts ?? facts.lastCounts;
    const { sendStarted, taskName } = settings;
    if (!counts)
        return {
            started: isAlwaysOurs(settings) && saved.started === 0,
            finished: saved.finished > 0 ? 0 : 1,
            answered: saved.finished,
            superfluous: 0,
        };
    const owes = (0,event_counts/* owedBy */.He)(counts, { name: taskName }, partyOf(known));
    return sendStarted === "never" ? { ...owes, started: false } : owes;
}
function isAlwaysOurs({ sendStarted, can }) {
    return can.started && (sendStarted === "always" || (sendStarted === "auto" && !can.counts));
}
function isRefusedAsClosed({ facts: { failed } }) {
    return failed?.request === "send" && failed.failure.kind === "closed";
}
function mayHaveClosed({ saved: { doubt }, settings: { can } }) {
    return doubt === "finished" || (doubt === "started" && !can.lapses);
}
function againMs({ facts: { failed, ...facts } }) {
    if (failed?.againMs === undefined)
        return undefined;
    return failed.againMs > repeatedUntilMs(failed, facts) ? undefined : failed.againMs;
}
function repeatedUntilMs({ request, failure, sinceMs }, { readUntilMs, sendUntilMs }) {
    if (request === "send")
        return sendUntilMs;
    if (request === "counts")
        return (0,retry/* readAgainUntilMs */.C)(failure, sinceMs, readUntilMs);
    return (0,retry/* readAgainUntilMs */.C)(failure, Infinity, sendUntilMs);
}
function isReadLater({ saved, facts, settings }) {
    if (facts.failed?.request !== "counts")
        return false;
    const { verify, sendStarted } = settings;
    const { kind, isForgotten } = facts.failed.failure;
    if (!saved.outcome)
        return sendStarted === "auto" && verify === "require";
    if (verify === "off" || kind === "unauthorized" || kind === "refused")
        return false;
    const isStarted = saved.started > 0 || saved.isStarted === true || facts.lastCounts !== undefined;
    return (verify === "require" && !isForgotten) || (sendStarted === "auto" && !isStarted);
}
function hasNotArrived({ saved, facts: { look, doubtSinceMs } }) {
    return (saved.doubt !== undefined && look !== undefined && look.atMs - doubtSinceMs >= NOT_ARRIVED_MS);
}
function isNeverKnown({ saved, facts, settings }) {
    if (!saved.doubt || !facts.isOldDoubt || facts.failed?.request !== "look")
        return false;
    const { kind } = facts.failed.failure;
    return settings.verify === "off" || kind === "unauthorized" || kind === "refused";
}
function endOfCancelled({ finished, outcome }) {
    if (finished > 0)
        return "answered, unread";
    return outcome ? "undelivered" : "cancelled";
}
function nextLookMs({ look, doubtSinceMs }) {
    const lookedMs = look?.atMs ?? -Infinity;
    return (LOOK_FOR_OURS_MS.map((ms) => doubtSinceMs + ms).find((ms) => ms > lookedMs) ?? lookedMs + 3_000);
}
function nextCountsMs({ firstCountsMs, nowMs }) {
    const sinceMs = firstCountsMs ?? nowMs;
    return LOOK_FOR_STARTED_MS.map((ms) => sinceMs + ms).find((ms) => ms > nowMs);
}
function areCountsRead({ can, sendStarted, verify }, { outcome }) {
    return can.counts && (!outcome || sendStarted === "auto" || verify !== "off");
}
function isCertain(known) {
    const { saved, facts, settings } = known;
    if (facts.counts || !areCountsRead(settings, saved))
        return true;
    if (!facts.lastCounts)
        return facts.failed?.request === "counts";
    return saved.started === 0 || owed(known).superfluous > 0;
}
function isClosed({ facts }) {
    return facts.counts?.open === false;
}
function isSettledWithoutUs(known) {
    const { counts } = known.facts;
    return counts !== undefined && (0,event_counts/* isComplete */.As)(counts) && !isOurs(known);
}
function isOnlyBalanceLeft(known) {
    const { saved, facts, settings } = known;
    return (saved.outcome === "ours" &&
        facts.counts !== undefined &&
        (0,event_counts/* isApprovalAnswered */.zx)(facts.counts, { name: settings.taskName }, partyOf(known)));
}
function isLoneFinished({ facts, settings }) {
    const { counts } = facts;
    if (!counts || settings.role !== "stand-in")
        return false;
    const ours = (kind) => (0,event_counts/* count */.U9)(counts, kind, (sender) => (0,event_counts/* isSameRun */.Mf)(sender, settings.source));
    return ours("finished") > ours("started") && (0,event_counts/* count */.U9)(counts, "finished") > (0,event_counts/* count */.U9)(counts, "started");
}
function isOurs({ saved, facts, settings }) {
    const parties = [settings.source, ...(settings.also ?? [])];
    return (saved.started > 0 ||
        saved.finished > 0 ||
        facts.counts?.answers.some(({ source }) => parties.some((party) => (0,event_counts/* isSameRun */.Mf)(party, source))) === true);
}
function startedMayCome(known) {
    const { saved, facts, settings } = known;
    if (!facts.counts || (!saved.outcome && settings.sendStarted !== "auto"))
        return false;
    const { answered, started, finished } = owed(known);
    const isYoung = !(facts.nowMs - settings.sentMs >= YOUNG_TASK_MS);
    return isYoung && answered === 0 && (started || finished === 0);
}
function isStartedOurs(known) {
    const { sendStarted, taskName, can } = known.settings;
    if (sendStarted !== "auto" || !can.counts)
        return isAlwaysOurs(known.settings);
    return known.facts.counts !== undefined && owed(known).started && taskName !== event_counts/* APPROVAL_TASK */.UG;
}
function mayBeDuplicate(known) {
    const { settings, saved, facts } = known;
    return (settings.role !== "stand-in" &&
        saved.work === "none" &&
        (facts.counts !== undefined || !settings.can.counts) &&
        (settings.verify !== "off" || settings.role === "post") &&
        !isOurs(known));
}
function dispatches({ facts, settings }) {
    if (!settings.can.counts)
        return 1;
    return facts.counts
        ? (0,event_counts/* dispatchesOwed */.EF)(facts.counts, { name: settings.taskName }, settings)
        : Infinity;
}
function olderAtWork({ facts, settings }) {
    const { older, counts } = facts;
    const repository = settings.source.replace(/(?<!\d)\d*\/attempts\/\d*$/, "");
    const hasAnswered = (id) => counts?.answers.some(({ kind, source }) => kind === "finished" && (0,event_counts/* isSameRun */.Mf)(source, `${repository}${id}`));
    return older === undefined || older === "unknown" ? [] : older.filter((id) => !hasAnswered(id));
}
function mayHaveKept(known) {
    return mayBeDuplicate(known) && known.settings.can.counts;
}
function dueKept(known) {
    const { facts, settings } = known;
    const { counts, kept = [] } = facts;
    if (!mayHaveKept(known))
        return undefined;
    const due = kept.filter(({ source }) => !counts || (0,event_counts/* owedBy */.He)(counts, { name: settings.taskName }, { source }).finished > 0);
    return due.length + olderAtWork(known).length < dispatches(known) ? undefined : due[0];
}

;// CONCATENATED MODULE: ./src/task/decide.ts


const end = (what) => () => ({ do: "end", end: what });
const ask = (what) => () => ({ do: what });
const send = (what) => () => ({ do: "send", what });
const ROWS = [
    {
        id: "cancelled",
        when: "the run is cancelled; post never is",
        then: "stop; post goes on",
        because: "the runner kills main within seconds, and leaves post minutes",
        fits: ({ facts }) => facts.isCancelled,
        next: ({ saved }) => ({ do: "end", end: endOfCancelled(saved) }),
    },
    {
        id: "again",
        when: "the last request failed, may succeed later, and there is time left",
        then: "wait, and decide anew",
        because: "most outages are short, and what was read before a wait may be outdated after it",
        fits: (known) => againMs(known) !== undefined,
        next: (known) => ({ do: "wait", untilMs: againMs(known) ?? 0 }),
    },
    {
        id: "refused, ours",
        when: "an event of ours is refused because the task takes none any more, and an unclear attempt went before",
        then: "that attempt counts as accepted",
        because: "only an answer closes such a task, and ours may be the one; a `started` that is a sign of life closes nothing",
        fits: (known) => isRefusedAsClosed(known) && mayHaveClosed(known),
        next: ask("believe it arrived"),
    },
    {
        id: "refused",
        when: "the same without such an attempt",
        then: "end: skipped before the work, else too late",
        because: "the control plane itself keeps a second answer out",
        fits: isRefusedAsClosed,
        next: ({ saved }) => ({ do: "end", end: saved.outcome ? "too late" : "closed" }),
    },
    {
        id: "not sent",
        when: "a send failed otherwise",
        then: "stop; the outcome stays saved and is kept for the sweep",
        because: "a wrong token stays wrong, and time is over some day",
        fits: ({ facts }) => facts.failed?.request === "send",
        next: end("undelivered"),
    },
    {
        id: "unread answer",
        when: "the counts cannot be read, and our `finished` was accepted",
        then: "end: answered; from main, post looks at the counts once more",
        because: "what is left is at most a late `started` of the webhook service",
        fits: ({ facts, saved }) => facts.failed?.request === "counts" && saved.finished > 0,
        next: end("answered, unread"),
    },
    {
        id: "unreadable",
        when: "the counts cannot be read, and it is not certain that a `finished` alone is right",
        then: "stop; the outcome stays saved and is kept for the sweep",
        because: "a `finished` too many ends the task under another executor; one without `started` never",
        fits: isReadLater,
        next: end("unreadable"),
    },
    {
        id: "job over",
        when: "post, and there is no outcome",
        then: "end the work; the outcome is the job's status (own steps) or errored",
        because: "fixed before anything is read, so that it can be kept whatever fails",
        fits: ({ settings, saved }) => settings.role === "post" && !saved.outcome,
        next: ask("conclude"),
    },
    {
        id: "announced",
        when: "our `started` was accepted, and there is no outcome",
        then: "main works; the sweep, which only sent what was missing, ends",
        because: "nothing but the work stands between `started` and `finished`",
        fits: ({ saved }) => saved.started > 0 && !saved.outcome && !saved.doubt,
        next: ({ settings }) => settings.role === "main" ? { do: "work" } : { do: "end", end: "repaired" },
    },
    {
        id: "in doubt, again",
        when: "one of ours is in doubt, and the control plane takes only one",
        then: "send it again",
        because: "it cannot be looked for, and what has arrived makes the second one refused",
        fits: ({ saved, settings }) => saved.doubt !== undefined && !settings.can.look,
        next: ({ saved }) => ({ do: "send", what: saved.doubt ?? "finished" }),
    },
    {
        id: "arrived",
        when: "one of ours was in doubt, and the event store has it",
        then: "it counts as accepted",
        because: "the control plane gives each event a new id: sending it again would be a second one",
        fits: ({ saved, facts }) => saved.doubt !== undefined && facts.look?.hasArrived === true,
        next: ask("believe it arrived"),
    },
    {
        id: "did not arrive",
        when: "one of ours was in doubt, and the event store still lacks it after 8 seconds",
        then: "it did not arrive",
        because: "only a look after these seconds tells: it may come after an earlier one",
        fits: hasNotArrived,
        next: ask("believe it did not arrive"),
    },
    {
        id: "never known",
        when: "one of an earlier process is in doubt, and looking is refused for good or `verify` is off",
        then: "it did not arrive",
        because: "who may never read, or says so, can do no better",
        fits: isNeverKnown,
        next: ask("believe it did not arrive"),
    },
    {
        id: "in doubt for good",
        when: "one of ours is in doubt, and the event store cannot be read",
        then: "stop; the outcome stays saved and is kept for the sweep",
        because: "unknown is not no",
        fits: ({ saved, facts }) => saved.doubt !== undefined && facts.failed?.request === "look",
        next: end("undelivered"),
    },
    {
        id: "in doubt",
        when: "one of ours is in doubt",
        then: "look for it in the event store, up to 8 seconds",
        because: "an answer that was lost says nothing about the event",
        fits: ({ saved, facts }) => saved.doubt !== undefined && facts.nowMs >= nextLookMs(facts),
        next: ask("look"),
    },
    {
        id: "in doubt, waiting",
        when: "the same, and it was looked for a moment ago",
        then: "wait",
        because: "the event store is a little late",
        fits: ({ saved }) => saved.doubt !== undefined,
        next: ({ facts }) => ({ do: "wait", untilMs: nextLookMs(facts) }),
    },
    {
        id: "answered",
        when: "our `finished` was accepted, nothing more is owed, and no late `started` can cross ours",
        then: "end: answered",
        because: "the usual end, and no request more than it needs",
        fits: (known) => known.saved.finished > 0 && isCertain(known) && owed(known).finished === 0,
        next: end("answered"),
    },
    {
        id: "read",
        when: "the counts are not known, and can be",
        then: "read them",
        because: "every send and every wait forgets them, so that each is decided on what is true now",
        fits: ({ facts, settings, saved }) => !facts.counts && facts.failed?.request !== "counts" && areCountsRead(settings, saved),
        next: ask("read counts"),
    },
    {
        id: "closed by us",
        when: "the task is closed, and our `finished` was accepted",
        then: "end: answered",
        because: "the counts are equal, so Keptn has ended the task",
        fits: (known) => isClosed(known) && known.saved.finished > 0,
        next: end("answered"),
    },
    {
        id: "closed before",
        when: "the task is closed, and there is no outcome",
        then: "end: skipped",
        because: "a `finished` to a closed task has no effect, and its work would be in vain",
        fits: (known) => isClosed(known) && !known.saved.outcome,
        next: end("closed"),
    },
    {
        id: "closed, whose",
        when: "the task is closed, this process is not main, and it was not looked for our `finished`",
        then: "look once",
        because: "an earlier process, or another one that spoke for the same run, may have sent it",
        fits: (known) => isClosed(known) &&
            known.settings.role !== "main" &&
            known.facts.look === undefined &&
            known.facts.failed?.request !== "look",
        next: ask("look"),
    },
    {
        id: "closed, ours",
        when: "the task is closed, and that look has found it",
        then: "end: answered",
        because: "it is what was to be sent",
        fits: (known) => isClosed(known) && known.facts.look?.hasArrived === true,
        next: end("answered"),
    },
    {
        id: "closed, why",
        when: "the task is closed, and it is not known whether the sequence was aborted",
        then: "ask",
        because: "people want to know why their work had no effect",
        fits: (known) => isClosed(known) && known.settings.can.abort && known.facts.isAborted === undefined,
        next: ask("ask for abort"),
    },
    {
        id: "closed elsewhere",
        when: "the task is closed",
        then: "end: aborted, or closed elsewhere; nothing is sent",
        because: "what was read once stays known, whatever cannot be read afterwards",
        fits: isClosed,
        next: ({ facts }) => ({ do: "end", end: facts.isAborted ? "aborted" : "closed elsewhere" }),
    },
    {
        id: "lone finished",
        when: "the sweep finds more `finished` than `started`, and one of a run of ours without its own",
        then: "send the missing `started` in the name of that run",
        because: "such counts never balance by themselves",
        fits: (known) => !known.saved.outcome && isLoneFinished(known),
        next: send("started"),
    },
    {
        id: "repaired meanwhile",
        when: "the sweep finds no such thing any more",
        then: "end",
        because: "somebody else has balanced the counts",
        fits: ({ settings, saved }) => settings.role === "stand-in" && !saved.outcome,
        next: end("repaired"),
    },
    {
        id: "settled",
        when: "there are as many `finished` as `started`, and nothing of ours among them",
        then: "end: skipped",
        because: "Keptn is about to close it; a pair of ours would come too late",
        fits: isSettledWithoutUs,
        next: end("settled"),
    },
    {
        id: "wait for started",
        when: "there is no unpaid `started`, the task is younger than 60 s, and we have waited less than 5 s",
        then: "wait, and read again: after 0.5, 1, 2, 3.5 and 5 s",
        because: "the webhook service's may be on its way, and one of ours would then be one too many",
        fits: (known) => startedMayCome(known) && nextCountsMs(known.facts) !== undefined,
        next: ({ facts }) => ({ do: "wait", untilMs: nextCountsMs(facts) ?? 0 }),
    },
    {
        id: "nothing owed",
        when: "nothing is owed by us any more",
        then: "end: answered if our `finished` was accepted, else skipped",
        because: "every `started` that our dispatch answers for has its `finished`",
        fits: (known) => owed(known).finished === 0,
        next: ({ saved }) => ({
            do: "end",
            end: saved.finished > 0 ? "answered" : "answered by another run",
        }),
    },
    {
        id: "duplicates",
        when: "the work was not begun, nothing of ours is in the counts, and older runs of this dispatch are not known",
        then: "ask GitHub",
        because: "one dispatch is worked on once",
        fits: (known) => mayBeDuplicate(known) && known.facts.older === undefined,
        next: ask("ask for older runs"),
    },
    {
        id: "kept results",
        when: "the same, events are counted, and it is not known what older runs could not deliver",
        then: "ask GitHub; not for an approval, whose answer is a person's",
        because: "work that was done is not done again; without counts it cannot be told for whom it was",
        fits: (known) => mayHaveKept(known) &&
            known.facts.older !== "unknown" &&
            known.settings.taskName !== event_counts/* APPROVAL_TASK */.UG &&
            known.facts.kept === undefined,
        next: ask("ask for kept results"),
    },
    {
        id: "kept result",
        when: "an older run has kept a result that is owed, and no answer is left for us",
        then: "deliver it in the name of that run",
        because: "it is the truth about the work that was done",
        fits: (known) => dueKept(known) !== undefined,
        next: (known) => {
            const kept = dueKept(known);
            return kept ? { do: "deliver", kept } : { do: "end", end: "answered by another run" };
        },
    },
    {
        id: "older run",
        when: "as many older runs of this dispatch are at work as answers are owed",
        then: "end: skipped, it is theirs",
        because: "the lower run id answers; where a subscription sends more dispatches, each has its run",
        fits: (known) => mayBeDuplicate(known) && olderAtWork(known).length >= dispatches(known),
        next: (known) => ({ do: "leave to", run: olderAtWork(known)[0] ?? 0 }),
    },
    {
        id: "announce",
        when: "there is no outcome, and `started` is ours: no other sender has sent one (`auto`; or can, where nothing is counted), or `always`",
        then: "send `started`",
        because: "a task that was not announced must not be worked on; an approval's comes from its service",
        fits: (known) => !known.saved.outcome && isStartedOurs(known),
        next: send("started"),
    },
    {
        id: "work",
        when: "there is no outcome",
        then: "work",
        because: "somebody else's `started` stands, and our `finished` will pay for it",
        fits: ({ saved }) => !saved.outcome,
        next: ask("work"),
    },
    {
        id: "approval answered",
        when: "the approval-service has answered the approval, and only the webhook service's `started` is open",
        then: "the outcome becomes a balancing one",
        because: "the worst result counts, so what pays for it must not speak against the answer",
        fits: isOnlyBalanceLeft,
        next: ask("balance"),
    },
    {
        id: "others",
        when: "we speak for runs that are over, and it is not known whether another has begun",
        then: "ask GitHub, before each send",
        because: "a run of the same dispatch that has begun answers by itself",
        fits: ({ settings, facts }) => settings.isShared === true && facts.hasBegun === undefined,
        next: ask("ask for runs"),
    },
    {
        id: "begun elsewhere",
        when: "another has begun",
        then: "end; nothing is sent",
        because: "its task would be ended under its hands",
        fits: ({ facts }) => facts.hasBegun === true,
        next: end("begun elsewhere"),
    },
    {
        id: "start",
        when: "`started` is owed",
        then: "send it",
        because: "a `finished` without a `started` never ends the task, and nothing would time it out",
        fits: (known) => owed(known).started,
        next: send("started"),
    },
    {
        id: "finish",
        when: "`finished` is owed, and none of ours is there",
        then: "send it",
        because: "this is what everything else is for",
        fits: (known) => owed(known).answered === 0,
        next: send("finished"),
    },
    {
        id: "balance",
        when: "another `finished` is owed",
        then: "send one with the label `pays`",
        because: "both the webhook service and we have sent `started`, and the counts have to be equal",
        fits: () => true,
        next: (known) => ({ do: "send", what: "balancing finished", number: owed(known).answered }),
    },
];
function decide(saved, facts, settings) {
    return decision(saved, facts, settings).step;
}
function decision(saved, facts, settings) {
    const known = { saved, facts, settings };
    const row = ROWS.find((candidate) => candidate.fits(known));
    if (!row)
        throw new Error("The last row of the decision table fits everything.");
    return { row: row.id, step: row.next(known) };
}
const ROW_IDS = ROWS.map(({ id }) => id);
function decisionTable() {
    return [
        "| # | when | then | because |",
        "| --- | --- | --- | --- |",
        ...ROWS.map(({ when, then, because }, index) => `| ${index + 1} | ${when} | ${then} | ${because} |`),
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/task/prepare.ts + 1 modules
var prepare = __webpack_require__(63304);
;// CONCATENATED MODULE: ./src/task/proceed.ts






const READING_SHARE = 0.8;
const BALANCE = (0,outcome/* outcome */.bu)("pass", "Answered elsewhere; this pays for the `started` of the webhook service.");
async function proceed(errand, desk) {
    const course = new Course(errand, desk);
    for (;;) {
        const step = decide(course.saved, course.facts(), course.settings);
        const end = await course.take(step);
        if (end)
            return end;
    }
}
async function answerFor(errand, desk) {
    const proceeded = await proceed(errand, desk);
    if ("ended" in proceeded)
        return proceeded;
    throw new Error("A work that is over has nothing of others to deliver.");
}
function offered(answer) {
    if (answer)
        return answer;
    throw new Error("The control plane was asked for something that it cannot do.");
}
class Course {
    saved;
    settings;
    #desk;
    #questions;
    #times;
    #assignment;
    #voice;
    #outcome;
    #known;
    #readUntilMs;
    #sendUntilMs;
    #tries = new Map();
    #unclear;
    #sent;
    #savedText = "";
    constructor(errand, desk) {
        const { assignment, role, voice, outcome, left = {}, times, questions = {} } = errand;
        const nowMs = desk.ports.clock.nowMs();
        this.#desk = desk;
        this.#questions = questions;
        this.#times = times;
        this.#assignment = assignment;
        this.#voice = voice;
        this.settings = {
            role,
            taskName: assignment.task.name,
            sentMs: Date.parse(String(assignment.event["time"])),
            source: voice.source,
            ...(voice.also && { also: voice.also }),
            sendStarted: desk.sendStarted,
            verify: desk.verify,
            can: desk.plane.can,
            ...(questions.hasBegun && { isShared: true }),
        };
        this.saved = {
            work: "none",
            started: 0,
            finished: 0,
            ...left,
            ...(assignment.isStarted && { isStarted: true }),
        };
        this.#known = { doubtSinceMs: nowMs, isOldDoubt: left.doubt !== undefined };
        this.#readUntilMs = nowMs + this.#readingMs();
        if (outcome)
            this.#fix(outcome, errand.isBalance ? "balance" : "ours");
        else if (role === "main")
            this.#save();
    }
    facts() {
        const { clock, cancelled } = this.#desk.ports;
        const nowMs = clock.nowMs();
        const sendUntilMs = this.#sendUntilMs ?? nowMs + this.#times.deliveryMs;
        const hasRead = this.#known.lastCounts !== undefined || this.saved.finished > 0;
        return {
            ...this.#known,
            nowMs,
            isCancelled: cancelled.aborted,
            readUntilMs: hasRead ? Math.max(this.#readUntilMs, sendUntilMs) : this.#readUntilMs,
            sendUntilMs,
        };
    }
    async take(step) {
        const act = this.#acts[step.do];
        return act(step);
    }
    #acts = {
        wait: ({ untilMs }) => this.#wait(untilMs),
        "read counts": () => this.#readCounts(),
        look: () => this.#look(),
        "believe it arrived": () => this.#accept(this.saved.doubt ?? "finished"),
        "believe it did not arrive": () => this.#tryAgain(),
        "ask for older runs": async () => this.#learn({ older: (await this.#questions.older?.()) ?? "unknown" }),
        "ask for kept results": async () => this.#learn({ kept: (await this.#questions.kept?.()) ?? [] }),
        "ask for runs": async () => this.#learn({ hasBegun: (await this.#questions.hasBegun?.()) ?? false }),
        "ask for abort": async () => this.#learn({ isAborted: await this.#isAborted() }),
        conclude: () => this.#conclude(),
        work: () => this.#work(),
        balance: () => this.#fix(BALANCE, "balance"),
        send: (step) => this.#send(step),
        deliver: ({ kept }) => ({ deliver: kept }),
        "leave to": (step) => this.#end(step),
        end: (step) => this.#end(step),
    };
    async #end(step) {
        if (this.#outcome)
            this.#save();
        const { taskResultOf } = await __webpack_require__.e(/* import() */ 5225).then(__webpack_require__.bind(__webpack_require__, 85225));
        return taskResultOf(step, this.#ending(), this.#desk);
    }
    #learn(facts) {
        this.#known = { ...this.#known, ...facts };
    }
    #forget() {
        const { counts, failed: _failed, hasBegun: _hasBegun, ...known } = this.#known;
        this.#known = { ...known, ...(counts && { lastCounts: counts }) };
        if (counts?.open === false)
            this.#learn({ counts });
    }
    async #wait(untilMs) {
        const { clock, cancelled } = this.#desk.ports;
        await clock.sleep(Math.max(0, untilMs - clock.nowMs()), cancelled);
        this.#forget();
    }
    async #readCounts() {
        const { plane, ports } = this.#desk;
        const { task } = this.#assignment;
        const read = await offered(plane.counts?.(task, ports.cancelled));
        if (!read.ok)
            return this.#failed("counts", read.failure);
        this.#tries.delete("counts");
        const { firstCountsMs = ports.clock.nowMs() } = this.#known;
        this.#learn({ counts: read.value, firstCountsMs });
        const { source, also } = this.#voice;
        const party = { source, ...(also && { also }), startedSent: this.saved.started };
        if (read.value.open && !(0,event_counts/* owedBy */.He)(read.value, task, party).started)
            this.saved = { ...this.saved, isStarted: true };
    }
    async #look() {
        const { plane, ports } = this.#desk;
        const event = this.#unclear?.event ?? (await this.#eventInDoubt());
        const found = await offered(plane.hasArrived?.(event, ports.cancelled));
        if (!found.ok)
            return this.#failed("look", found.failure);
        this.#tries.delete("look");
        this.#learn({ look: { atMs: ports.clock.nowMs(), hasArrived: found.value } });
    }
    async #eventInDoubt() {
        if (this.saved.doubt === "started")
            return this.#build("started");
        return this.#build(this.saved.finished > 0 ? "balancing finished" : "finished");
    }
    async #build(what, number = this.saved.finished) {
        const { finishedEvent, paymentEvent, startedEvent } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(9766)]).then(__webpack_require__.bind(__webpack_require__, 71679));
        const { task } = this.#assignment;
        const sender = (0,context/* senderFor */.rG)(this.#voice, task);
        const outcome = this.#outcome;
        if (what === "started" || !outcome)
            return startedEvent(task, sender);
        return what === "finished"
            ? finishedEvent(task, outcome, sender)
            : paymentEvent(task, outcome, sender, number);
    }
    async #send(step) {
        const { plane, ports } = this.#desk;
        const event = await this.#build(step.what, "number" in step ? step.number : 0);
        if (step.what === "finished")
            await this.#warnAbout(event);
        this.#sent = event;
        this.#sendUntilMs ??= ports.clock.nowMs() + this.#times.deliveryMs;
        const wasInDoubt = this.saved.doubt !== undefined;
        this.saved = { ...this.saved, doubt: step.what === "started" ? "started" : "finished" };
        this.#save();
        const sent = await plane.deliver(event, this.#sendUntilMs, ports.cancelled);
        this.#forget();
        if (sent.ok)
            return this.#accept(step.what === "started" ? "started" : "finished", step);
        if (sent.failure.reached === "no") {
            if (!wasInDoubt)
                this.#endDoubt();
            return this.#failed("send", sent.failure);
        }
        if (!plane.can.look)
            return this.#failed("send", sent.failure);
        this.#unclear = { event, failure: sent.failure };
        const { look: _look, ...known } = this.#known;
        this.#known = { ...known, doubtSinceMs: ports.clock.nowMs(), isOldDoubt: false };
    }
    #accept(kind, step) {
        const { console } = this.#desk.ports;
        const there = step && "number" in step ? step.number : this.saved.finished;
        this.saved =
            kind === "started"
                ? { ...this.saved, started: this.saved.started + 1 }
                : { ...this.saved, finished: there + 1 };
        this.#endDoubt();
        this.#save();
        this.#forget();
        this.#tries.delete("send");
        const type = this.#unclear?.event.type ?? this.#sent?.type;
        (0,context/* note */.N4)(this.#desk, `sent \`${kind}\``);
        if (type)
            console.info(`Sent ${type}.`);
        this.#unclear = undefined;
        if (kind === "finished" && there > 0)
            console.warning("Both the webhook service and this action sent `started`; a second `finished` " +
                "pays for it. Set sendStarted: false in the webhook's configuration, or " +
                "send-started: never here. (CA-317)");
    }
    #endDoubt() {
        const { doubt: _doubt, ...saved } = this.saved;
        this.saved = saved;
        const { look: _look, ...known } = this.#known;
        this.#known = known;
    }
    #tryAgain() {
        const failure = this.#unclear?.failure;
        this.#unclear = undefined;
        this.#endDoubt();
        this.#forget();
        if (failure)
            this.#failed("send", failure);
    }
    #failed(request, failure) {
        const nowMs = this.#desk.ports.clock.nowMs();
        const { count, sinceMs } = this.#tries.get(request) ?? { count: 0, sinceMs: nowMs };
        this.#tries.set(request, { count: count + 1, sinceMs });
        const waitMs = (0,retry/* nextDelayMs */.j)(count + 1, failure, Math.random());
        const againMs = waitMs === undefined ? undefined : nowMs + waitMs;
        this.#learn({ failed: { request, failure, sinceMs, againMs } });
    }
    async #isAborted() {
        const { plane, ports } = this.#desk;
        const aborted = await plane.isAborted?.(this.#assignment.task, ports.cancelled);
        return aborted?.ok === true && aborted.value;
    }
    async #conclude() {
        const outcome = await this.#questions.conclude?.();
        if (!outcome)
            throw new Error("Nobody says what became of the work.");
        this.#fix(outcome, "ours");
    }
    async #work() {
        const { started, isStarted = false } = this.saved;
        const worked = await this.#questions.work?.({ startedSent: started, isStarted });
        if (!worked)
            throw new Error("There is nobody to do the work.");
        if ("ended" in worked)
            return worked;
        this.#voice = worked.voice;
        this.#fix(worked.outcome, "ours");
        this.#forget();
    }
    #fix(outcome, whose) {
        const { clock, console } = this.#desk.ports;
        this.#outcome = (0,prepare/* prepared */.sb)(outcome, this.#assignment, this.#voice, console);
        if (this.saved.outcome === undefined) {
            const nowMs = clock.nowMs();
            this.#sendUntilMs = this.#times.untilMs ?? nowMs + this.#times.deliveryMs;
            this.#readUntilMs = nowMs + (this.#sendUntilMs - nowMs) * READING_SHARE;
            const { counts: _counts, lastCounts: _last, firstCountsMs: _first, ...known } = this.#known;
            this.#known = known;
        }
        const work = this.settings.role === "main" ? "over" : this.saved.work;
        this.saved = { ...this.saved, work, outcome: whose };
        this.#save();
    }
    #readingMs() {
        if (this.settings.sendStarted !== "auto")
            return 0;
        return this.settings.verify === "require" ? this.#times.deliveryMs : this.#times.deliveryMs / 4;
    }
    #save() {
        const { started, finished, doubt, isStarted, outcome } = this.saved;
        const { task, frozen } = this.#assignment;
        const { source, also, labels } = this.#voice;
        const isAnother = this.settings.role === "stand-in";
        const common = {
            startedSent: started,
            task,
            ...(doubt && { doubt }),
            ...(isStarted && { isStarted }),
        };
        const state = this.#outcome
            ? {
                phase: "finishing",
                ...common,
                labels,
                ...(finished > 0 && { finishedSent: finished }),
                ...(isAnother && { source }),
                ...(isAnother && also && { also }),
                ...(outcome === "balance" && { isBalance: true }),
                outcome: this.#outcome,
            }
            : { phase: "announcing", ...common, ...(frozen && { frozen }) };
        const text = JSON.stringify(state);
        if (text === this.#savedText || (isAnother && !this.#outcome))
            return;
        this.#savedText = text;
        this.#desk.save(state);
    }
    #ending() {
        const outcome = this.#outcome;
        const failure = this.#known.failed?.failure;
        const { count = 0 } = this.#tries.get("send") ?? {};
        return {
            assignment: this.#assignment,
            saved: this.saved,
            settings: this.settings,
            ...(outcome && { outcome }),
            build: () => this.#build("finished"),
            ...(failure && { failure }),
            ...(this.#known.failed && { request: this.#known.failed.request }),
            ...(this.#unclear && { unclear: this.#unclear.failure }),
            attempts: count,
        };
    }
    async #warnAbout({ isCut }) {
        if (this.#sent?.type.endsWith(".finished"))
            return;
        const { task } = this.#assignment;
        const { console } = this.#desk.ports;
        const { canCarryData } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(9766)]).then(__webpack_require__.bind(__webpack_require__, 71679));
        if (!canCarryData(task) && Object.keys(this.#outcome?.data ?? {}).length > 0)
            console.warning(`What the job reported stays here: a task called ${task.name} has no place for ` +
                "data in its event. Rename the task in the shipyard. (CA-503)");
        if (isCut)
            console.warning("What was reported is larger than an event may be (60 KB) and was cut; the whole " +
                "text stands in the job summary. (CA-502)");
        const { can } = this.settings;
        const isBlind = can.counts && !this.#known.counts && !this.#known.lastCounts;
        const { started, isStarted } = this.saved;
        if (isBlind && this.settings.sendStarted === "auto" && started === 0 && !isStarted)
            console.warning("The task's counts could not be read, so it is unknown who sent `started`; " +
                "`finished` is sent as if the webhook service had. Set send-started to always or " +
                "never to make this certain. (CA-318)");
    }
}


/***/ }),

/***/ 33139:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);


function completeTask(reference) {
    const { keptnContext, stage, service } = reference;
    const missing = Object.entries({ shkeptncontext: keptnContext, stage, service })
        .filter(([, value]) => !value)
        .map(([name]) => name);
    if (missing.length > 0 || !keptnContext || !stage || !service) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was ` +
            "not read from the control plane. Send these fields, or give control-plane-url " +
            `and a token (and leave \`verify\` at require).`, "CA-103");
    }
    return { ...reference, keptnContext, stage, service };
}
function unread(dispatch) {
    const { reference, event } = dispatch;
    return { task: { keptnContext: "", stage: "", service: "", ...reference }, event };
}
function identityOf({ project, stage, service, name, keptnContext, id, type, }) {
    return [project, stage, service, name, keptnContext, id, type];
}
function dataOf(event) {
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
}


/***/ }),

/***/ 33656:
((module) => {

/**
 * Stands in for the package `debug` in the bundles (tsconfig.json, paths): the agent for proxies
 * would print with it, and every start would read it.
 */
module.exports = () => () => undefined;


/***/ }),

/***/ 33894:
((e,t,r)=>{"use strict";r.d(t,{$$:()=>c,wB:()=>a});var u=r(1954);let n=RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),f=RegExp("[^\\u0009\\u0020-\\u007e\\u0080-\\u00ff]+","g");function l(e,t){return u.A.isArray(e)?e.map(e=>l(e,t)):function(e){let t=0,r=e.length;for(;t<r;){let r=e.charCodeAt(t);if(9!==r&&32!==r)break;t+=1}for(;r>t;){let t=e.charCodeAt(r-1);if(9!==t&&32!==t)break;r-=1}return 0===t&&r===e.length?e:e.slice(t,r)}(String(e).replace(t,""))}let a=e=>l(e,n);function c(e){let t=Object.create(null);return u.A.forEach(e.toJSON(),(e,r)=>{t[r]=l(e,f)}),t}}),

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

/***/ 37943:
(function(e,r,n){"use strict";var o=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(r,"__esModule",{value:!0});let t=o(n(33656)).default("https-proxy-agent:parse-proxy-response");r.default=function(e){return new Promise((r,n)=>{let o=0,i=[];function s(){let n=e.read();n?function(e){i.push(e),o+=e.length;let n=Buffer.concat(i,o);if(-1===n.indexOf(`\r
\r
`)){t("have not received end of HTTP headers yet..."),s();return}let u=n.toString("ascii",0,n.indexOf(`\r
`)),f=+u.split(" ")[1];t("got proxy server response: %o",u),r({statusCode:f,buffered:n})}(n):e.once("readable",s)}function u(e){t("onclose had error %o",e)}function f(){t("onend")}function l(r){e.removeListener("end",f),e.removeListener("error",l),e.removeListener("close",u),e.removeListener("readable",s),t("onerror %o",r),n(r)}e.on("error",l),e.on("close",u),e.on("end",f),s()})}}),

/***/ 39822:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   M4: () => (/* binding */ decideAhead),
/* harmony export */   RO: () => (/* binding */ unboundFor),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   hJ: () => (/* binding */ bindingOf),
/* harmony export */   nG: () => (/* binding */ refuseOtherApprovals),
/* harmony export */   oB: () => (/* binding */ elsewhereByStage),
/* harmony export */   z6: () => (/* binding */ endUnbound)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70856);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30993);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9264);
/* harmony import */ var _plan__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60762);
/* harmony import */ var _proceed__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27560);
/* harmony import */ var _verify__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45764);









async function bindingOf({ eventType, isAddressed }, { config, ports }) {
    const catalogue = await ports.planner?.scope();
    return {
        inputs: config.scope,
        ...(catalogue && { catalogue }),
        ...(eventType !== undefined && { eventType }),
        ...(isAddressed && { isAddressed }),
    };
}
function owesNothing(reason, { ports: { savedState } }) {
    if (savedState.read()?.phase !== "settled")
        savedState.write({ phase: "settled", reason });
}
function elsewhere({ reason }, reported, context) {
    owesNothing("skipped", context);
    return {
        ended: "skipped",
        message: `This workflow is not for it: ${reason}. Nothing is run and nothing is sent.`,
        code: "CA-323",
        ...reported,
    };
}
function elsewhereByStage(assignment, binding, mode, context) {
    const bound = (0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .boundByStage */ .q4)(assignment.task.stage || undefined, binding);
    return bound.kind === "elsewhere" ? elsewhere(bound, { mode, assignment }, context) : undefined;
}
function unboundOf({ reason }) {
    return { kind: "unbound", reason: `This workflow is not for it: ${reason}.`, code: "CA-323" };
}
function unboundFor(bound, { isAddressed }) {
    if (bound.kind === "unbound")
        return bound;
    return isAddressed ? unboundOf(bound) : undefined;
}
async function placed(assignment, binding, context) {
    const { controlPlane: plane, clock } = context.ports;
    const { verify: how, deliveryTimeoutMs } = context.config.connection;
    const find = plane?.find?.bind(plane);
    if (how !== "off" || !find || !(0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .limitsStages */ .k_)(binding))
        return assignment;
    const found = await (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(context, clock.nowMs() + deliveryTimeoutMs / 4, (signal) => find({ ...assignment.task, kind: "triggered" }, signal));
    const data = found.ok && found.value.state !== "unknown" ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(found.value.event, "data") : undefined;
    const stage = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(data, "stage") : undefined;
    return typeof stage === "string"
        ? { ...assignment, task: { ...assignment.task, stage } }
        : assignment;
}
function refuse(reason, code, context) {
    owesNothing("refused", context);
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(reason, code);
}
async function endUnbound({ unbound, dispatch, binding }, context, times) {
    const giveUp = () => refuse(`${unbound.reason} Nothing was run and nothing is sent.`, unbound.code, context);
    const { controlPlane: plane, clock } = context.ports;
    if (!plane || dispatch.reference.name === _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG)
        return giveUp();
    const { connection } = context.config;
    const reading = {
        ...context,
        config: { ...context.config, connection: { ...connection, verify: "require" } },
    };
    const task = await unlessRefused(() => (0,_verify__WEBPACK_IMPORTED_MODULE_6__/* .verify */ .MX)(dispatch, plane, reading, { readingMs: times?.readingMs }));
    if (!task)
        return giveUp();
    if ((0,_verify__WEBPACK_IMPORTED_MODULE_6__/* .isTaskResult */ .Bo)(task))
        return task.ended === "cancelled" ? task : giveUp();
    const other = elsewhereByStage(task, binding, "interactive", context);
    if (other)
        return other;
    const untilMs = clock.nowMs() + (times?.readingMs ?? connection.deliveryTimeoutMs) / 4;
    if (!(await isOnlyOurs(task, binding, untilMs, context)))
        return giveUp();
    (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(context, "not bound to this task");
    const taskResult = await (0,_proceed__WEBPACK_IMPORTED_MODULE_5__/* .answerFor */ .u)({
        assignment: task,
        role: times ? "post" : "main",
        voice: (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .voiceOf */ .sZ)(context),
        outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(unbound.reason, unbound.code),
        left: { work: "over" },
        times: { deliveryMs: connection.deliveryTimeoutMs, ...times },
    }, (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .deskOf */ .x2)(reading));
    return { ...taskResult, isUnbound: true };
}
async function isOnlyOurs({ task, event }, { isAddressed = false }, untilMs, context) {
    const { controlPlane: plane, runs } = context.ports;
    const count = plane?.counts?.bind(plane);
    if (!count)
        return isAddressed;
    const counts = await (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(context, untilMs, (signal) => count(task, signal));
    if (!counts.ok || !(0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .isLeftByWebhook */ .Ai)(counts.value))
        return false;
    const others = await runs?.naming(task.id, Date.parse(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(event, "time"))));
    return others?.length === 0;
}
async function unlessRefused(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
function refuseOtherApprovals({ name, kind }, planned, binding, context) {
    if (name !== _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG || kind !== "triggered" || isAsking(planned, binding, context))
        return planned;
    const reason = `A task called approval is only answered by the job ${_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2}, which asks ` +
        "people; anything else would approve or deny without them.";
    if (binding.isAddressed)
        return { kind: "outcome", outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(reason, "CA-209") };
    return refuse(`${reason} Nothing was run and nothing is sent: set \`job: ${_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2}\`, or leave the task to the control ` +
        "plane.", "CA-209", context);
}
function isAsking(planned, { catalogue }, { config: { source, work } }) {
    if (work.script !== undefined)
        return false;
    if (!source.tasksFile)
        return source.job === _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2;
    if (source.job)
        return false;
    if (planned?.kind === "work")
        return planned.work.job?.name === _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2;
    return catalogue !== undefined && "keys" in catalogue && catalogue.asksForApprovals;
}
async function decideAhead(assignment, binding, mode, context) {
    const at = mode === "interactive" ? await placed(assignment, binding, context) : assignment;
    const bound = (0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .boundByStage */ .q4)(at.task.stage || undefined, binding);
    if (bound.kind === "elsewhere" && binding.isAddressed) {
        const { reason, code } = unboundOf(bound);
        return { kind: "outcome", outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(reason, code) };
    }
    const other = elsewhereByStage(at, binding, mode, context);
    if (other)
        return other;
    const planned = assignment.task.name === _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG && context.config.source.tasksFile
        ? await (0,_plan__WEBPACK_IMPORTED_MODULE_4__/* .plan */ .e)(assignment, mode, context)
        : undefined;
    return refuseOtherApprovals(assignment.task, planned, binding, context);
}


/***/ }),

/***/ 43879:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   c: () => (/* binding */ UnacceptableAnswer)
/* harmony export */ });
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13519);
/* harmony import */ var _http_loopback__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80507);


const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
const LONGEST_MS = 5 * 60_000;
const DOWNLOAD = /\/actions\/artifacts\/\d{1,20}\/zip$/;
const MAX_HOPS = 2;
const REDIRECTS = [301, 302, 303, 307, 308];
class UnacceptableAnswer extends Error {
    name = "UnacceptableAnswer";
}
function boundedFetch(maxBytes = MAX_ANSWER_BYTES) {
    const send = async (url, options) => {
        const { method = "GET", headers = {}, body, signal } = options;
        const stop = signal ?? new AbortController().signal;
        const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ method, url, headers, body, timeoutMs: LONGEST_MS, maxBytes }, stop);
        if (answer.kind === "broken")
            throw errorOf(answer, { stop, maxBytes });
        return answer;
    };
    return async (input, options = {}) => {
        const url = String(input);
        let at = url;
        let answer = await send(url, options);
        const isDownload = (options.method ?? "GET") === "GET" && DOWNLOAD.test(new URL(url).pathname);
        for (let hop = 1; REDIRECTS.includes(answer.status); hop++) {
            const next = isDownload && hop <= MAX_HOPS ? targetOf(answer, url) : undefined;
            if (next === undefined)
                throw new UnacceptableAnswer(`GitHub answered with a redirect (HTTP ${answer.status}), which is not ` +
                    "followed: the repository may have been renamed");
            at = next;
            const { signal } = options;
            answer = await send(at, { headers: { accept: "*/*" }, ...(signal && { signal }) });
        }
        return fetched(answer, at);
    };
}
function targetOf({ headers }, base) {
    const location = String(headers["location"] ?? "");
    if (!URL.canParse(location, base))
        return undefined;
    const url = new URL(location, base);
    const isSafe = url.protocol === "https:" || (url.protocol === "http:" && (0,_http_loopback__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname));
    return isSafe && url.username === "" && url.password === "" ? url.href : undefined;
}
function fetched({ status, headers, text, bytes }, url) {
    return {
        status,
        url,
        headers: new Map(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        text: () => Promise.resolve(text),
        json: () => Promise.resolve(JSON.parse(text)),
        arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    };
}
function errorOf(broken, { stop, maxBytes }) {
    if (broken.why === "cancelled")
        return stop.reason instanceof Error ? stop.reason : new DOMException("", "AbortError");
    if (broken.why === "too-large")
        return new UnacceptableAnswer(`GitHub answered with more than ${maxBytes / 1024 / 1024} MB`);
    return new Error(`The request ${broken.words}`);
}


/***/ }),

/***/ 45764:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ isTaskResult),
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   q4: () => (/* binding */ verifiedAssignment)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30993);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_failure__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65410);
/* harmony import */ var _domain_counting_frozen__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18436);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93515);
/* harmony import */ var _domain_counting_task_result__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63509);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33139);









const STORE_LAG_MS = 5_000;
const LOOK_AGAIN_MS = 1_000;
async function verify(dispatch, plane, context, { readingMs = context.config.connection.deliveryTimeoutMs, known } = {}) {
    if (!canFind(plane))
        return believed(dispatch);
    if (context.config.connection.verify === "off")
        return withoutReading(dispatch, plane, context, readingMs);
    const found = known
        ? { ok: true, value: known }
        : await findShown(dispatch.reference, plane, context, readingMs);
    if (context.ports.cancelled.aborted)
        return _domain_counting_task_result__WEBPACK_IMPORTED_MODULE_5__/* .CANCELLED_BEFORE_WORK */ ._;
    return found.ok
        ? judge(found.value, dispatch, plane, context)
        : unreadable(found.failure, dispatch, plane, context);
}
function canFind(plane) {
    return plane.find !== undefined;
}
function believed(dispatch) {
    return assignmentOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_6__/* .unread */ .gy)(dispatch).task, dispatch.event, dispatch.complaint);
}
async function findShown(reference, plane, context, readingMs) {
    const { clock, cancelled } = context.ports;
    const untilMs = clock.nowMs() + readingMs;
    const find = () => (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(context, untilMs, (signal) => plane.find(reference, signal));
    let found = await find();
    for (const lagMs = clock.nowMs() + STORE_LAG_MS; found.ok && found.value.state === "unknown" && clock.nowMs() < lagMs && !cancelled.aborted;) {
        await clock.sleep(LOOK_AGAIN_MS, cancelled);
        found = await find();
    }
    return found;
}
function unreadable(failure, dispatch, plane, context) {
    const { savedState, console } = context.ports;
    const why = (0,_domain_failure__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .W)(failure, plane);
    if (context.config.connection.verify === "prefer" && failure.httpStatus !== 401) {
        console.warning(`The task could not be read, the payload is trusted instead (verify: prefer): ${why}`);
        return fromPayload(dispatch);
    }
    if (failure.httpStatus === 401)
        savedState.write({ phase: "settled", reason: "refused" });
    else
        savedState.write({
            phase: "asking",
            ...(0,_domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_4__/* .dispatched */ .E)(dispatch),
            cause: { text: "the control plane could not be read", code: (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure) },
        });
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The task could not be read, so nothing was run: ${why}`, (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure));
}
function judge(found, dispatch, plane, context) {
    const { savedState, console } = context.ports;
    const { reference } = dispatch;
    switch (found.state) {
        case "open":
            (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(context, "task read from the control plane");
            if (dispatch.complaint?.isMoot)
                console.notice(`${dispatch.complaint.text} It is not needed: the event was read from the control plane.`);
            return verifiedAssignment(found.event, dispatch);
        case "unknown":
            savedState.write({ phase: "settled", reason: "refused" });
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${plane.address} knows no ${reference.type} with the id of this dispatch in ` +
                `project ${reference.project}; nothing was run and nothing is sent. Was it ` +
                "dispatched by another control plane?", "CA-311");
        case "closed":
            savedState.write({ phase: "settled", reason: "skipped" });
            if ((0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .isAnsweredByWebhookAlone */ .dR)(found.answers)) {
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${ANSWERS_ITSELF} Where this subscription answers by itself, set mode: ` +
                    "silent here; where the other one does, set sendFinished: false in its " +
                    "configuration.", "CA-313");
            }
            return {
                ended: "skipped",
                message: "The task is closed already; nothing is " +
                    `run.${(0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .isAnsweredByWebhook */ .Ab)(found.answers) ? ` ${ANSWERS_ITSELF}` : ""}`,
                code: "CA-312",
                mode: "interactive",
                assignment: verifiedAssignment(found.event, dispatch),
            };
    }
}
const ANSWERS_ITSELF = "This subscription or another one on the same task answers by itself; look at " +
    "both: with sendFinished: true the task is over before a run begins.";
async function withoutReading(dispatch, plane, context, readingMs) {
    try {
        return fromPayload(dispatch);
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        const found = await (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(context, context.ports.clock.nowMs() + readingMs / 4, (signal) => plane.find(dispatch.reference, signal));
        if (!found.ok || found.value.state !== "open")
            throw error;
        const { text, code } = dispatch.complaint
            ? { text: dispatch.complaint.text, code: "CA-101" }
            : { text: error.message, code: error.code };
        return { ...verifiedAssignment(found.value.event, dispatch), complaint: { text, code } };
    }
}
function verifiedAssignment(event, dispatch) {
    const stored = (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(event);
    const complaint = dispatch.complaint?.isMoot === false ? dispatch.complaint : undefined;
    return assignmentOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_6__/* .completeTask */ .Rt)({ ...dispatch.reference, ...stored }), event, complaint);
}
function isTaskResult(value) {
    return "ended" in value;
}
function fromPayload(dispatch) {
    return assignmentOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_6__/* .completeTask */ .Rt)(dispatch.reference), dispatch.event, dispatch.complaint);
}
function assignmentOf(task, event, complaint) {
    const frozen = (0,_domain_counting_frozen__WEBPACK_IMPORTED_MODULE_3__/* .frozenIn */ ._)(event, task.name);
    const refused = complaint && { complaint: { text: complaint.text, code: "CA-101" } };
    return { task, event, ...(Object.keys(frozen).length > 0 && { frozen }), ...refused };
}


/***/ }),

/***/ 46451:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aD: () => (/* binding */ createMasker),
  Te: () => (/* binding */ maskJson),
  O0: () => (/* binding */ secretsOfEnvironment)
});

// UNUSED EXPORTS: MAX_MASKED_CHARACTERS

;// CONCATENATED MODULE: ./src/domain/text/decoded-views.ts
const MAX_LAYERS = 2;
const CR = 13;
const LF = 10;
const TAB = 9;
const BLANK = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const BACKSLASH = 92;
const PERCENT = 37;
const PLUS = 43;
const AMPERSAND = 38;
const HASH = 35;
const SEMICOLON = 59;
const EQUALS = 61;
const MIN_BASE64_CHARACTERS = 6;
const MAX_ENTITY_CHARACTERS = 12;
const DECODERS = [
    { decode: (view, out) => percent(view, out, false), marks: [PERCENT] },
    { decode: (view, out) => percent(view, out, true), marks: [PLUS] },
    { decode: backslash, marks: [BACKSLASH] },
    { decode: doubleQuoted, marks: [BACKSLASH] },
    { decode: singleQuoted, marks: [APOSTROPHE], group: "quotes" },
    { decode: (view, out) => doubled(view, out, APOSTROPHE), marks: [APOSTROPHE], group: "quotes" },
    { decode: (view, out) => doubled(view, out, QUOTE), marks: [QUOTE], group: "quotes" },
    { decode: entities, marks: [AMPERSAND] },
    { decode: (view, out) => unwrap(view, out, "joined"), marks: [CR, LF], group: "wrapped" },
    { decode: (view, out) => unwrap(view, out, "outdented"), marks: [CR, LF], group: "wrapped" },
    { decode: (view, out) => unwrap(view, out, "blank"), marks: [CR, LF], group: "wrapped" },
    { decode: base64 },
];
function* viewsOf(text, shortest = 0) {
    const view = plainView(text);
    yield view;
    yield* decoded(view, shortest, MAX_LAYERS, "");
}
function* decoded(view, shortest, layers, group) {
    if (layers === 0 || view.units.length < shortest)
        return;
    for (const decoder of DECODERS) {
        if (group !== "" && decoder.group === group)
            continue;
        if (group === "wrapped" && decoder.decode === base64)
            continue;
        if (decoder.marks && !decoder.marks.some((mark) => view.units.includes(mark)))
            continue;
        const out = new Builder(view);
        decoder.decode(view, out, shortest);
        const next = out.view();
        if (!next)
            continue;
        yield next;
        yield* decoded(next, shortest, layers - 1, decoder.group ?? "");
    }
}
let places = new Int32Array(0);
function plainView(text) {
    const { length } = text;
    if (places.length <= length)
        places = Int32Array.from({ length: 2 ** Math.ceil(Math.log2(length + 2)) }, (_, i) => i);
    const units = new Uint16Array(length);
    for (let i = 0; i < length; i++)
        units[i] = text.charCodeAt(i);
    return { units, from: places.subarray(0, length), to: places.subarray(1, length + 1) };
}
const NO_UNITS = new Uint16Array(0);
const NO_PLACES = new Int32Array(0);
class Builder {
    #source;
    #units = NO_UNITS;
    #from = NO_PLACES;
    #to = NO_PLACES;
    #length = 0;
    #isChanged = false;
    constructor(source) {
        this.#source = source;
    }
    keep(index) {
        this.add(unitAt(this.#source, index), index, index + 1);
    }
    put(unit, from, to) {
        this.#isChanged = true;
        this.add(unit, from, to);
    }
    skip() {
        this.#isChanged = true;
    }
    putCode(code, from, to) {
        if (code < 0x10000) {
            this.put(code, from, to);
        }
        else {
            this.put(0xd800 + ((code - 0x10000) >> 10), from, to);
            this.put(0xdc00 + ((code - 0x10000) & 0x3ff), from, to);
        }
    }
    putBytes(bytes, count, from, to) {
        for (let i = 0; i < count;) {
            const size = sizeOfCharacter(bytes, i, count);
            this.putCode(codeOfCharacter(bytes, i, size), from[i] ?? 0, to[i + size - 1] ?? 0);
            i += size;
        }
    }
    view() {
        return this.#isChanged && this.#length > 0
            ? {
                units: this.#units.subarray(0, this.#length),
                from: this.#from.subarray(0, this.#length),
                to: this.#to.subarray(0, this.#length),
            }
            : undefined;
    }
    add(unit, from, to) {
        if (this.#length === this.#units.length)
            this.#grow();
        this.#units[this.#length] = unit;
        this.#from[this.#length] = this.#source.from[from] ?? 0;
        this.#to[this.#length] = this.#source.to[to - 1] ?? 0;
        this.#length++;
    }
    #grow() {
        const size = Math.max(this.#source.units.length, 2 * this.#length + 16);
        const grown = (larger, list) => {
            larger.set(list);
            return larger;
        };
        this.#units = grown(new Uint16Array(size), this.#units);
        this.#from = grown(new Int32Array(size), this.#from);
        this.#to = grown(new Int32Array(size), this.#to);
    }
}
function percent({ units }, out, isForm) {
    const byteAt = (i) => (units[i] === PERCENT ? hexIn(units, i + 1, 2) : undefined);
    for (let i = 0; i < units.length;) {
        if (byteAt(i) !== undefined) {
            i = escapedBytes(i, out, (place) => {
                const byte = byteAt(place);
                return byte === undefined ? undefined : { byte, next: place + 3 };
            });
        }
        else {
            if (isForm && units[i] === PLUS)
                out.put(BLANK, i, i + 1);
            else
                out.keep(i);
            i++;
        }
    }
}
function escapedBytes(begin, out, read) {
    const bytes = [];
    const from = [];
    const to = [];
    let i = begin;
    for (let found = read(i); found; found = read(i)) {
        bytes.push(found.byte);
        from.push(i);
        i = found.next;
        to.push(i);
    }
    out.putBytes(bytes, bytes.length, from, to);
    return i;
}
const SIMPLE_ESCAPES = new Map([..."nrtbfvae0"].map((letter, i) => [
    letter.charCodeAt(0),
    [10, 13, 9, 8, 12, 11, 7, 27, 0][i] ?? 0,
]));
function backslash({ units }, out) {
    for (let i = 0; i < units.length;) {
        if (units[i] !== BACKSLASH || i + 1 >= units.length) {
            out.keep(i++);
            continue;
        }
        if (escapedByte(units, i)) {
            i = escapedBytes(i, out, (place) => escapedByte(units, place));
            continue;
        }
        const end = unicodeEscape(units, i);
        if (end) {
            out.putCode(end.code, i, end.next);
            i = end.next;
            continue;
        }
        const next = units[i + 1] ?? 0;
        if (next === LF)
            out.skip();
        else
            out.put(SIMPLE_ESCAPES.get(next) ?? next, i, i + 2);
        i += 2;
    }
}
function escapedByte(units, i) {
    if (units[i] !== BACKSLASH)
        return undefined;
    const hex = units[i + 1] === 0x78 ? hexIn(units, i + 2, 2) : undefined;
    if (hex !== undefined)
        return { byte: hex, next: i + 4 };
    let [byte, next] = [0, i + 1];
    while (next < i + 4 && isOctal(units[next]) && byte * 8 + ((units[next] ?? 0) - 48) < 256)
        byte = byte * 8 + ((units[next++] ?? 0) - 48);
    return next === i + 1 ? undefined : { byte, next };
}
function unicodeEscape(units, i) {
    const letter = units[i + 1];
    if (letter !== 0x75 && letter !== 0x55)
        return undefined;
    if (units[i + 2] === 0x7b) {
        let end = i + 3;
        while (end < i + 9 && hexIn(units, end, 1) !== undefined)
            end++;
        const code = end > i + 3 && units[end] === 0x7d ? hexIn(units, i + 3, end - i - 3) : undefined;
        return code === undefined || code > 0x10ffff ? undefined : { code, next: end + 1 };
    }
    const long = letter === 0x55 ? hexIn(units, i + 2, 8) : undefined;
    if (long !== undefined && long <= 0x10ffff)
        return { code: long, next: i + 10 };
    const code = hexIn(units, i + 2, 4);
    return code === undefined ? undefined : { code, next: i + 6 };
}
function doubleQuoted({ units }, out) {
    for (let i = 0; i < units.length; i++) {
        const next = units[i + 1];
        if (units[i] !== BACKSLASH ||
            next === undefined ||
            ![0x24, 0x60, QUOTE, BACKSLASH, LF].includes(next)) {
            out.keep(i);
        }
        else {
            if (next === LF)
                out.skip();
            else
                out.put(next, i, i + 2);
            i++;
        }
    }
}
function singleQuoted({ units }, out) {
    for (let i = 0; i < units.length;) {
        const size = [
            [APOSTROPHE, BACKSLASH, APOSTROPHE, APOSTROPHE],
            [APOSTROPHE, QUOTE, APOSTROPHE, QUOTE, APOSTROPHE],
        ].find((spelling) => spelling.every((unit, k) => units[i + k] === unit))?.length;
        if (size === undefined)
            out.keep(i);
        else
            out.put(APOSTROPHE, i, i + size);
        i += size ?? 1;
    }
}
function doubled({ units }, out, quote) {
    for (let i = 0; i < units.length; i++) {
        if (units[i] === quote && units[i + 1] === quote)
            out.put(quote, i, i++ + 2);
        else
            out.keep(i);
    }
}
const ENTITIES = new Map([
    ["amp", AMPERSAND],
    ["lt", 60],
    ["gt", 62],
    ["quot", QUOTE],
    ["apos", APOSTROPHE],
    ["nbsp", 160],
]);
function entities({ units }, out) {
    for (let i = 0; i < units.length;) {
        const found = units[i] === AMPERSAND ? entityAt(units, i) : undefined;
        if (found)
            out.putCode(found.code, i, found.next);
        else
            out.keep(i);
        i = found?.next ?? i + 1;
    }
}
function entityAt(units, i) {
    let end = 1;
    while (end < MAX_ENTITY_CHARACTERS && i + end < units.length && units[i + end] !== SEMICOLON)
        end++;
    if (units[i + end] !== SEMICOLON || end < 2)
        return undefined;
    const name = String.fromCharCode(...units.subarray(i + 1, i + end));
    const code = units[i + 1] === HASH ? numberOf(name.slice(1)) : ENTITIES.get(name.toLowerCase());
    return code === undefined ? undefined : { code, next: i + end + 1 };
}
function numberOf(text) {
    const isNumber = /^(?:\d+|x[\da-f]+)$/i.test(text);
    const code = isNumber ? Number(text.replace(/^x/i, "0x")) : NaN;
    return code >= 0 && code <= 0x10ffff ? code : undefined;
}
function unwrap({ units }, out, how) {
    for (let i = 0; i < units.length;) {
        if (!isLineEnd(units[i])) {
            out.keep(i++);
            continue;
        }
        let end = i;
        while (isLineEnd(units[end]) || (how !== "joined" && isBlank(units[end])))
            end++;
        if (how === "blank")
            out.put(BLANK, i, end);
        else
            out.skip();
        i = end;
    }
}
function base64({ units }, out, shortest) {
    const fewest = Math.max(MIN_BASE64_CHARACTERS, Math.ceil((shortest * 4) / 3));
    if (!hasRun(units, fewest))
        return;
    const run = {
        places: new Int32Array(units.length),
        values: new Uint8Array(units.length),
        length: 0,
        end: 0,
    };
    const space = {
        bytes: new Uint8Array(units.length),
        from: new Int32Array(units.length),
        to: new Int32Array(units.length),
    };
    for (let i = 0; i < units.length; i = run.end + 1) {
        readRun(units, i, run);
        if (run.length < fewest)
            continue;
        while (units[run.end] === EQUALS)
            run.end++;
        for (let begin = 0; begin < 4; begin++)
            decodeRun(run, begin, space, out);
    }
}
function hasRun(units, fewest) {
    let length = 0;
    for (let i = 0; i < units.length;) {
        if (decoded_views_valueOf(units[i]) >= 0) {
            if (++length >= fewest)
                return true;
            i++;
        }
        else if (length > 0 && isLineEnd(units[i])) {
            while (isLineEnd(units[i]) || isBlank(units[i]))
                i++;
        }
        else {
            length = 0;
            i++;
        }
    }
    return false;
}
function readRun(units, begin, run) {
    run.length = 0;
    run.end = begin;
    for (let i = begin;;) {
        const value = decoded_views_valueOf(units[i]);
        if (value >= 0) {
            run.places[run.length] = i;
            run.values[run.length++] = value;
            run.end = ++i;
        }
        else {
            if (run.length === 0 || !isLineEnd(units[i]))
                return;
            while (isLineEnd(units[i]) || isBlank(units[i]))
                i++;
            if (decoded_views_valueOf(units[i]) < 0)
                return;
        }
    }
}
function decodeRun({ places, values, length, end }, begin, { bytes, from, to }, out) {
    let count = 0;
    for (let bit = begin * 6; bit + 8 <= length * 6; bit += 8) {
        const first = Math.floor(bit / 6);
        const last = Math.floor((bit + 7) / 6);
        const third = first + 2 < length ? (values[first + 2] ?? 0) : 0;
        const window = ((values[first] ?? 0) << 12) | ((values[first + 1] ?? 0) << 6) | third;
        bytes[count] = (window >> (10 - (bit % 6))) & 0xff;
        from[count] = places[first] ?? 0;
        to[count++] = last === length - 1 ? end : (places[last] ?? 0) + 1;
    }
    out.putBytes(bytes, count, from, to);
    out.put(0xffff, places[0] ?? 0, (places[0] ?? 0) + 1);
}
function sizeOfCharacter(bytes, i, end) {
    const first = bytes[i] ?? 0;
    const size = sizeOfSequence(first);
    if (i + size > end)
        return 1;
    for (let k = 1; k < size; k++)
        if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80)
            return 1;
    return size === 4 && first === 0xf4 && (bytes[i + 1] ?? 0) > 0x8f ? 1 : size;
}
function codeOfCharacter(bytes, i, size) {
    const first = bytes[i] ?? 0;
    if (size === 1)
        return first;
    let code = first & (0x7f >> size);
    for (let k = 1; k < size; k++)
        code = (code << 6) | ((bytes[i + k] ?? 0) & 0x3f);
    return code;
}
function sizeOfSequence(first) {
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 1;
}
function decoded_views_valueOf(unit) {
    if (unit === undefined || unit > 0x7a)
        return -1;
    if (unit >= 0x61)
        return unit - 0x61 + 26;
    if (unit >= 0x41 && unit <= 0x5a)
        return unit - 0x41;
    if (unit >= 0x30 && unit <= 0x39)
        return unit - 0x30 + 52;
    if (unit === PLUS || unit === 0x2d)
        return 62;
    return unit === 0x2f || unit === 0x5f ? 63 : -1;
}
function hexIn(units, from, count) {
    let value = 0;
    for (let i = from; i < from + count; i++) {
        const unit = units[i] ?? 0;
        const lower = unit | 0x20;
        if (unit >= 48 && unit <= 57)
            value = value * 16 + unit - 48;
        else if (lower >= 0x61 && lower <= 0x66)
            value = value * 16 + lower - 0x61 + 10;
        else
            return undefined;
    }
    return value;
}
function isOctal(unit) {
    return unit !== undefined && unit >= 48 && unit <= 55;
}
function isLineEnd(unit) {
    return unit === CR || unit === LF;
}
function isBlank(unit) {
    return unit === BLANK || unit === TAB;
}
function unitAt({ units }, index) {
    return units[index] ?? 0;
}

// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./src/domain/text/text-search.ts
class TextSearch {
    longest;
    shortest;
    #states;
    #edges;
    #begin;
    #fallback;
    #found;
    constructor(texts) {
        const units = texts.reduce((sum, text) => sum + text.length, 0);
        this.longest = texts.reduce((longest, { length }) => Math.max(longest, length), 0);
        this.shortest = texts.reduce((least, { length }) => Math.min(least, length), this.longest);
        this.#edges = new Edges(units);
        this.#found = new Int32Array(units + 1);
        this.#fallback = new Int32Array(units + 1);
        const parents = new Int32Array(units + 1);
        const labels = new Uint16Array(units + 1);
        const depths = new Int32Array(units + 1);
        const highest = texts.reduce((most, text) => Math.max(most, text.charCodeAt(0) || 0), 0);
        this.#begin = new Int32Array(units === 0 ? 0 : highest + 1);
        let states = 1;
        const grow = (parent, unit, depth) => {
            const state = states++;
            this.#edges.set(parent, unit, state);
            if (parent === 0)
                this.#begin[unit] = state;
            parents[state] = parent;
            labels[state] = unit;
            depths[state] = depth;
            return state;
        };
        for (const text of texts) {
            let state = 0;
            for (let i = 0; i < text.length; i++) {
                const unit = text.charCodeAt(i);
                state = this.#edges.get(state, unit) || grow(state, unit, i + 1);
            }
            this.#found[state] = text.length;
        }
        this.#states = states;
        for (const state of inOrderOf(depths.subarray(0, states))) {
            if (state === 0)
                continue;
            const parent = at(parents, state);
            const fallback = parent === 0 ? 0 : this.#step(at(this.#fallback, parent), at(labels, state));
            this.#fallback[state] = fallback;
            if (at(this.#found, state) === 0)
                this.#found[state] = at(this.#found, fallback);
        }
    }
    find(units, report) {
        if (this.#states === 1)
            return;
        let state = 0;
        for (let i = 0; i < units.length; i++) {
            state = this.#step(state, at(units, i));
            const length = at(this.#found, state);
            if (length > 0)
                report(i + 1 - length, i + 1);
        }
    }
    #step(from, unit) {
        for (let state = from; state !== 0; state = at(this.#fallback, state)) {
            const next = this.#edges.get(state, unit);
            if (next !== 0)
                return next;
        }
        return this.#begin[unit] ?? 0;
    }
}
class Edges {
    #from;
    #units;
    #to;
    #mask;
    constructor(count) {
        const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
        this.#mask = size - 1;
        this.#from = new Int32Array(size);
        this.#units = new Uint16Array(size);
        this.#to = new Int32Array(size);
    }
    get(state, unit) {
        return at(this.#to, this.#placeOf(state, unit));
    }
    set(state, unit, to) {
        const place = this.#placeOf(state, unit);
        this.#from[place] = state;
        this.#units[place] = unit;
        this.#to[place] = to;
    }
    #placeOf(state, unit) {
        const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b), 0xc2b2ae35);
        let place = (mixed ^ (mixed >>> 15)) & this.#mask;
        while (at(this.#to, place) !== 0 &&
            (at(this.#from, place) !== state || at(this.#units, place) !== unit))
            place = (place + 1) & this.#mask;
        return place;
    }
}
function inOrderOf(depths) {
    const starts = new Int32Array(depths.reduce((deepest, depth) => Math.max(deepest, depth), 0) + 2);
    for (const depth of depths)
        starts[depth + 1] = at(starts, depth + 1) + 1;
    for (let depth = 1; depth < starts.length; depth++)
        starts[depth] = at(starts, depth) + at(starts, depth - 1);
    const order = new Int32Array(depths.length);
    depths.forEach((depth, state) => {
        order[at(starts, depth)] = state;
        starts[depth] = at(starts, depth) + 1;
    });
    return order;
}
function at(list, index) {
    return list[index];
}

;// CONCATENATED MODULE: ./src/domain/text/masking.ts



const MASK = "***";
const MIN_SECRET_CHARACTERS = 4;
const MAX_SECRET_CHARACTERS = 1024 * 1024;
const MAX_MASKED_CHARACTERS = 256 * 1024;
const MAX_SPELLING_CHARACTERS = 12;
const ADDRESS = "INPUT_OAUTH-TOKEN-URL";
const SECRET_NAME = /TOKEN|SECRET|PASS|KEY|CREDENTIAL/i;
const ORDINARY = /^(true|false|null|none|yes|no|on|off|enabled|disabled)$/i;
const TOKEN_SHAPES = [
    /\bgh[pousr]_[A-Za-z0-9]{16,}\b/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
    /\bdt0[a-z]\d{2}\.[A-Z0-9]{8,}\.[A-Z0-9]{32,}\b/g,
    /(?<![\w-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\b[rs]k_live_[A-Za-z0-9]{16,}\b/g,
    /\bAIza[A-Za-z0-9_-]{35}\b/g,
    /(?<=\bbearer )[A-Za-z0-9._~+/-]{16,}=*/gi,
    /(?<=:\/\/)[^\s:/@]+:[^\s:/@]+(?=@)/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
function secretsOfEnvironment(environment) {
    return Object.entries(environment).flatMap(([name, value]) => value && SECRET_NAME.test(name) && name !== ADDRESS && !ORDINARY.test(value) ? [value] : []);
}
function createMasker(secrets, kept = []) {
    const search = searchFor(secrets);
    if (!search)
        return (text) => (text === "" || kept.includes(text) ? text : MASK);
    let readable;
    return (given) => {
        const text = given.slice(0, MAX_MASKED_CHARACTERS);
        const reach = reachOf(text, search);
        const masked = reach
            ? blank(text, reach, (readable ??= new TextSearch(kept.filter(Boolean))))
            : (end) => text.slice(0, end);
        return text === given
            ? masked(text.length)
            : `${masked(Math.max(0, text.length - search.longest * MAX_SPELLING_CHARACTERS))} ` +
                `… [cut from ${given.length} characters]`;
    };
}
const SEARCHES = new WeakMap();
function searchFor(secrets) {
    const known = secrets instanceof Set ? SEARCHES.get(secrets) : undefined;
    if (known && known.count === secrets.size)
        return known.search;
    const list = [...secrets];
    const parts = partsOf(list);
    const search = parts && new TextSearch(parts);
    if (secrets instanceof Set)
        SEARCHES.set(secrets, { count: list.length, search });
    return search;
}
function partsOf(secrets) {
    const parts = new Set();
    let characters = 0;
    for (const secret of secrets) {
        if (secret.length > MAX_SECRET_CHARACTERS)
            return undefined;
        const whole = secret.trim();
        for (const part of [whole, whole.toWellFormed(), unquoted(whole), ...whole.split(/[\r\n]/)]) {
            const text = part.trim();
            if (text.length < MIN_SECRET_CHARACTERS || parts.has(text))
                continue;
            characters += text.length;
            if (characters > MAX_SECRET_CHARACTERS)
                return undefined;
            parts.add(text);
        }
    }
    return [...parts];
}
function unquoted(text) {
    const quote = text.charAt(0);
    return (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
}
function reachOf(text, search) {
    let reach;
    const note = (from, to) => {
        reach ??= new Int32Array(text.length + 1);
        if (to > (reach[from] ?? 0))
            reach[from] = to;
    };
    for (const shape of TOKEN_SHAPES) {
        shape.lastIndex = 0;
        for (let match = shape.exec(text); match; match = shape.exec(text))
            note(match.index, match.index + match[0].length);
    }
    if (search.longest === 0 || text.length < search.shortest)
        return reach;
    for (const { units, from, to } of viewsOf(text, search.shortest))
        search.find(units, (begin, end) => note(from[begin] ?? 0, to[end - 1] ?? 0));
    return reach;
}
function blank(text, reach, readable) {
    const keptTo = new Int32Array(text.length + 1);
    if (readable.longest > 0) {
        const [view] = viewsOf(text);
        if (view)
            readable.find(view.units, (from, to) => (keptTo[from] = Math.max(keptTo[from] ?? 0, to)));
    }
    return (end) => {
        let result = "";
        let done = 0;
        let kept = 0;
        let isMasking = false;
        for (let i = 0; i < end; i++) {
            kept = Math.max(kept, keptTo[i] ?? 0);
            const to = reach[i] ?? 0;
            if (to === 0 || to <= kept)
                continue;
            if (!isMasking || i >= done)
                result += text.slice(done, i) + MASK;
            isMasking = true;
            done = Math.max(done, to);
        }
        return result + text.slice(done, Math.max(done, end));
    };
}
function maskJson(value, mask) {
    return maskValue(value, mask);
}
function maskValue(value, mask) {
    if (typeof value === "string")
        return mask(value);
    if (typeof value === "number")
        return mask(String(value)) === String(value) ? value : MASK;
    if (Array.isArray(value))
        return value.map((item) => maskValue(item, mask));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const masked = {};
    for (const [key, item] of Object.entries(value))
        (0,json/* setOwn */.P5)(masked, mask(key), maskValue(item, mask));
    return masked;
}


/***/ }),

/***/ 49835:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ undeliveredResultPrefix),
/* harmony export */   Fj: () => (/* binding */ readUndeliveredResult),
/* harmony export */   Lu: () => (/* binding */ MAX_UNDELIVERED_BYTES),
/* harmony export */   MT: () => (/* binding */ writeUndeliveredResult),
/* harmony export */   on: () => (/* binding */ undeliveredResultName),
/* harmony export */   x6: () => (/* binding */ UNDELIVERED_RESULT_FILE)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);



const UNDELIVERED_RESULT_FILE = "result.json";
const VERSION = 1;
const MAX_UNDELIVERED_BYTES = 256 * 1024;
const PREFIX = "cloud-automation-outbox-";
function undeliveredResultName(task, attempt) {
    return `${undeliveredResultPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}
function undeliveredResultPrefix({ id }) {
    return `${PREFIX}${id.slice(0, 100).replace(/[^\w.-]/g, "_")}-`;
}
function writeUndeliveredResult(kept) {
    return JSON.stringify({ version: VERSION, ...kept });
}
function readUndeliveredResult(text) {
    const parsed = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(text);
    if (parsed === undefined)
        throw unfit("is not JSON");
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed) || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "version") !== VERSION)
        throw unfit(`has no version ${VERSION}`);
    const outcome = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "outcome");
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(outcome))
        throw unfit("has no outcome");
    const status = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "status");
    const result = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "result");
    if (status !== "succeeded" && status !== "errored")
        throw unfit("has no status succeeded or errored");
    if (!_outcome__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk.some((verdict) => verdict === result) ||
        result === "errored" ||
        (status === "errored" && result !== "fail"))
        throw unfit("has no fitting result");
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "data");
    const labels = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "labels");
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(data))
        throw unfit("has no data");
    return {
        triggeredId: textOf(parsed, "triggeredId"),
        source: textOf(parsed, "source"),
        outcome: {
            status,
            result: result,
            message: textOf(outcome, "message"),
            labels: labelsOf(labels),
            data,
        },
    };
}
function textOf(object, name) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
    if (typeof value !== "string")
        throw unfit(`has no ${name}`);
    return value;
}
function labelsOf(value) {
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw unfit("has no labels");
    const entries = Object.entries(value).map(([name, text]) => {
        if (typeof text !== "string")
            throw unfit("has a label that is no text");
        return [name, text];
    });
    return Object.fromEntries(entries);
}
function unfit(what) {
    return new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The kept result ${what}.`, "CA-604");
}


/***/ }),

/***/ 50829:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ workFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _runner_temporary_folder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);


function workFolder(environment) {
    const name = [
        "cloud-automation",
        environment["GITHUB_RUN_ID"],
        environment["GITHUB_RUN_ATTEMPT"],
        process.pid,
    ]
        .filter(Boolean)
        .join("-");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_runner_temporary_folder__WEBPACK_IMPORTED_MODULE_1__/* .temporaryFolder */ .y)(environment), name.replace(/[^\w-]/g, "_"));
}


/***/ }),

/***/ 51902:
((n,t,r)=>{"use strict";function u(n,t){return function(){return n.apply(t,arguments)}}r.d(t,{A:()=>u})}),

/***/ 55690:
((module) => {

/**
 * Stands in for the package `form-data` in the bundles (tsconfig.json, paths). axios wants the
 * class at start, for multipart bodies that nobody here sends; the package with its tables costs 15
 * ms of every start.
 */
module.exports = class FormData {};


/***/ }),

/***/ 56906:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readAgainUntilMs),
/* harmony export */   j: () => (/* binding */ nextDelayMs)
/* harmony export */ });
/* harmony import */ var _waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70039);

const FIRST_DELAY_MS = 250;
const PASSING_STATUS = [404, 408, 425];
const UNEXPECTED_MS = 20_000;
function nextDelayMs(attempt, failure, jitter) {
    const isFinal = failure.kind === "refused" && !PASSING_STATUS.includes(failure.httpStatus ?? 0);
    if (isFinal || ["unauthorized", "cancelled", "closed"].includes(failure.kind))
        return undefined;
    if (failure.retryAfterMs !== undefined)
        return failure.retryAfterMs;
    return (0,_waiting__WEBPACK_IMPORTED_MODULE_0__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, jitter);
}
function readAgainUntilMs(failure, sinceMs, untilMs) {
    if (failure.kind === "refused")
        return -Infinity;
    return failure.kind === "unexpected" ? Math.min(untilMs, sinceMs + UNEXPECTED_MS) : untilMs;
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
    const parsed = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text);
    return parsed === undefined ? text : parsed;
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

/***/ 59916:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ answerDispatch),
/* harmony export */   l: () => (/* binding */ undeliveredByOlder)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _proceed__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27560);


const ATTEMPTS = 3;
const AGAIN_MS = 1_000;
async function answerDispatch(errand, desk) {
    const proceeded = await (0,_proceed__WEBPACK_IMPORTED_MODULE_1__/* .proceed */ .r)(errand, desk);
    if ("ended" in proceeded)
        return proceeded;
    const { source, outcome } = proceeded.deliver;
    const { assignment, times, voice } = errand;
    const delivered = await (0,_proceed__WEBPACK_IMPORTED_MODULE_1__/* .answerFor */ .u)({
        assignment,
        role: "stand-in",
        voice: { ...voice, source },
        outcome,
        left: { work: "over", doubt: "finished" },
        times,
    }, desk);
    return asSkipped(delivered, proceeded.deliver);
}
function asSkipped(taskResult, { source, outcome }) {
    if (taskResult.ended !== "answered")
        return taskResult;
    const { outcome: _theirs, ...delivered } = taskResult;
    return {
        ...delivered,
        ended: "skipped",
        message: `${source} had done the work and could not deliver its result ` +
            `(${(0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(outcome)}); it was delivered now, and nothing is run ` +
            "again.",
        code: "CA-611",
    };
}
async function undeliveredByOlder({ task }, { ports }) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const kept = ports.runs ? await ports.runs.undeliveredByOlder(task) : [];
        if (kept || ports.cancelled.aborted)
            return kept ?? [];
        await ports.clock.sleep(AGAIN_MS, ports.cancelled);
    }
    ports.console.warning("An earlier run of this dispatch is over, and GitHub did not tell whether it has " +
        "kept a result; should it have done the work, that is done again now. (CA-612)");
    return [];
}


/***/ }),

/***/ 60762:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ outcomeOfPlan),
/* harmony export */   e: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70856);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9264);




const ONE_OF_MANY = "this is one of several jobs of a matrix, and the first that ends would speak for all. Let the " +
    "matrix be a job of its own that this one needs, or give each its own task (tasks: ${{ matrix.task }}).";
async function plan(assignment, mode, context) {
    const { problems, work, isOneOfMany } = context.config;
    const notBegun = (why, code) => ({
        kind: "outcome",
        outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(`${(0,_context__WEBPACK_IMPORTED_MODULE_0__/* .whatOf */ .Em)(assignment)} could not be begun: ${why}`, code),
    });
    const { complaint } = assignment;
    if (complaint)
        return notBegun(complaint.text, complaint.code);
    if (problems.length > 0)
        return notBegun(problems.join(" "), "CA-201");
    if (isOneOfMany && mode === "interactive")
        return notBegun(ONE_OF_MANY, "CA-210");
    try {
        const planned = (await context.ports.planner?.plan(assignment.event)) ?? { kind: "work", work };
        return planned.kind === "work" &&
            planned.work.job?.name === _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2 &&
            context.ports.controlPlane?.can.find === false
            ? notBegun(`${_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2} needs a control plane that can be read, which this one cannot.`, "CA-207")
            : planned;
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        return notBegun(error.message, error.code);
    }
}
function outcomeOfPlan(planned) {
    return planned.kind === "outcome" ? planned.outcome : (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(planned.reason, "CA-205");
}


/***/ }),

/***/ 63304:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t7: () => (/* binding */ maskedMessage),
  sF: () => (/* binding */ maskedOutcome),
  sb: () => (/* binding */ prepared)
});

// EXTERNAL MODULE: ./src/task/context.ts
var context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/frozen.ts
var counting_frozen = __webpack_require__(18436);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./src/task/in-time.ts

let in_time_context;
function inTime(limitMs, work) {
    let result;
    in_time_context ??= (0,external_node_vm_.createContext)({});
    in_time_context["work"] = () => void (result = work());
    try {
        (0,external_node_vm_.runInContext)("work()", in_time_context, { timeout: limitMs });
        return result;
    }
    catch (error) {
        if (typeof error === "object" &&
            error !== null &&
            "code" in error &&
            error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
            return undefined;
        throw error;
    }
    finally {
        delete in_time_context["work"];
    }
}

;// CONCATENATED MODULE: ./src/task/prepare.ts







const MAX_LINE_CHARACTERS = 2_000;
const PREPARING_MS = 10_000;
function prepared(outcome, assignment, voice, console) {
    const whole = withLostValues(outcome, assignment, console);
    return (inTime(PREPARING_MS, () => maskedOutcome(whole, voice, assignment.task)) ?? withoutReport(whole));
}
function maskedOutcome(outcome, voice, task) {
    const mask = (0,context/* maskerFor */.LL)(voice, task);
    return {
        ...outcome,
        message: maskedMessage(outcome.message, mask),
        labels: (0,masking/* maskJson */.Te)(outcome.labels, mask),
        data: (0,masking/* maskJson */.Te)(outcome.data, mask),
    };
}
function withLostValues(outcome, { task, frozen }, console) {
    const lost = frozen ? (0,counting_frozen/* lostValues */.t)(frozen, outcome.data) : new Map();
    if (lost.size === 0)
        return outcome;
    const labels = { ...outcome.labels };
    for (const [path, value] of lost)
        (0,json/* setOwn */.P5)(labels, `${task.name}.${path}`, value);
    const names = [...lost.keys()].map((path) => `data.${task.name}.${path}`).join(", ");
    console.warning(`Later tasks of this sequence will go on seeing an older value of ${names}: the ` +
        "control plane never replaces a number or a boolean. The reported value is in " +
        "this task's event and in a label. (CA-501)");
    return { ...outcome, labels };
}
function withoutReport(outcome) {
    return {
        ...outcome,
        message: (0,errors/* coded */.yC)(`${(0,counting_outcome/* verdictOf */.Vj)(outcome)}: what was reported is left out, since it could not be ` +
            `made ready for sending within ${PREPARING_MS / 1_000} s.`, "CA-506"),
        labels: {},
        data: {},
    };
}
function maskedMessage(message, mask) {
    return mask(message)
        .split("\n")
        .map((line) => line.length > MAX_LINE_CHARACTERS
        ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
        : line)
        .join("\n");
}


/***/ }),

/***/ 63509:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ CANCELLED_BEFORE_WORK)
/* harmony export */ });
const CANCELLED_BEFORE_WORK = {
    ended: "cancelled",
    message: "Cancelled before the job began; the post step answers.",
    code: "CA-405",
    mode: "interactive",
};


/***/ }),

/***/ 64197:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ofSameWait)
/* harmony export */ });
const LOOK_AGAIN_MS = [2_000, 3_000, 5_000];
async function ofSameWait(listed, { can }, { openTaskNotes, clock, cancelled }) {
    if (can.find || !listed)
        return listed;
    const same = [];
    let unknown = openTaskNotes ? listed : [];
    for (const ms of [...LOOK_AGAIN_MS, 0]) {
        const left = [];
        for (const run of unknown) {
            const isSame = await openTaskNotes?.isOwedBy(run);
            if (isSame)
                same.push(run);
            if (isSame === undefined)
                left.push(run);
        }
        unknown = left;
        if (unknown.length === 0 || same.length > 0 || ms === 0 || cancelled.aborted)
            break;
        await clock.sleep(ms, cancelled);
    }
    return same;
}


/***/ }),

/***/ 65410:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
function explain(failure, { address }) {
    switch (failure.kind) {
        case "unauthorized":
            return (`${failure.message}. Check that the secret passed as control-plane-token ` +
                `(or the OAuth client) belongs to ${address} and may read and write events.`);
        case "unreachable":
        case "timeout":
            return `${failure.message}. Check that the runner can reach ${address}.`;
        default:
            return `${failure.message}.`;
    }
}


/***/ }),

/***/ 70039:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Vv: () => (/* binding */ backOffMs),
/* harmony export */   _o: () => (/* binding */ MAX_TIMER_MS),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
const MAX_TIMER_MS = 2 ** 31 - 1;
const MAX_BACK_OFF_MS = 8_000;
function backOffMs(attempt, firstMs, jitter) {
    const fullMs = Math.min(MAX_BACK_OFF_MS, firstMs * 2 ** (attempt - 1));
    return Math.round(fullMs / 2 + (fullMs / 2) * jitter);
}
function retryAfterMs(header, nowMs) {
    if (typeof header !== "string")
        return undefined;
    const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - nowMs;
    return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
function bounded({ limitMs, stop, graceMs = 0, reasonOf }) {
    const end = new AbortController();
    const timers = [];
    const endAfter = (ms, cause) => {
        const abort = () => end.abort(reasonOf?.(cause));
        if (ms <= 0)
            abort();
        else
            timers.push(setTimeout(abort, Math.min(ms, MAX_TIMER_MS)));
    };
    const stopped = () => endAfter(graceMs, "stop");
    if (limitMs !== undefined)
        endAfter(limitMs, "time");
    if (stop?.aborted)
        stopped();
    else
        stop?.addEventListener("abort", stopped, { once: true });
    return {
        signal: end.signal,
        release: () => {
            stop?.removeEventListener("abort", stopped);
            timers.forEach((timer) => clearTimeout(timer));
        },
    };
}
async function within(bounds, work) {
    const { signal, release } = bounded(bounds);
    try {
        return await work(signal);
    }
    finally {
        release();
    }
}
async function tryAgain({ clock, stop }, attempt, waitMsAfter) {
    for (let count = 1;; count++) {
        const answer = await attempt(count);
        const waitMs = waitMsAfter(answer, count);
        if (waitMs === undefined)
            return answer;
        await clock.sleep(waitMs, stop);
    }
}


/***/ }),

/***/ 73306:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   ap: () => (/* binding */ decideMode),
/* harmony export */   nW: () => (/* binding */ isSilentThroughout)
/* harmony export */ });
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70856);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


function modeOf(dispatch, { config: { connection } }, ofRule, isOwnKey = false) {
    const { type, kind } = dispatch.reference;
    if (isOwnKey)
        return "silent";
    const ofPayload = isSilenceIgnored(dispatch, connection, ofRule) ? undefined : dispatch.mode;
    const chosen = connection.mode !== "auto"
        ? connection.mode
        : (ofPayload ?? ofRule ?? (kind === "triggered" ? "interactive" : "silent"));
    if (chosen === "interactive" && kind !== "triggered") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`mode: ${type} cannot be answered, only .triggered events can; set mode: silent (or leave it at auto).`, "CA-104");
    }
    return chosen;
}
async function decideMode(dispatch, binding, context) {
    const found = await readForRule(dispatch, context);
    const ofRule = found && (await modeOfRule(dispatch, found, context));
    const mode = modeOf(dispatch, context, ofRule, (0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_0__/* .hasOwnKey */ .aE)(dispatch.reference, binding));
    if (mode === "interactive" && dispatch.mode === "silent") {
        context.ports.console.warning("The payload says `mode: silent`, which is ignored: whoever sends a dispatch " +
            "could keep the task waiting by it. If nothing should be sent back, set `mode: " +
            "silent` in the workflow or in the catalogue's rule. (CA-324)");
    }
    const read = found?.read;
    return { mode, known: read?.ok && read.value.state === "open" ? read.value : undefined };
}
function isSilentThroughout(dispatch, { config: { connection } }) {
    return (connection.mode === "silent" ||
        (connection.mode === "auto" &&
            dispatch.mode === "silent" &&
            !isSilenceIgnored(dispatch, connection)));
}
function isSilenceIgnored({ mode }, connection, ofRule) {
    return (mode === "silent" &&
        (connection.mode === "interactive" || ofRule === "interactive" || connection.url !== undefined));
}
async function readForRule(dispatch, context) {
    const { planner, controlPlane, cancelled } = context.ports;
    if (!planner?.decidesMode ||
        context.config.connection.mode !== "auto" ||
        dispatch.mode === "interactive" ||
        dispatch.reference.kind !== "triggered")
        return undefined;
    return { read: await controlPlane?.find?.(dispatch.reference, cancelled) };
}
async function modeOfRule(dispatch, { read }, { ports: { planner } }) {
    if (read && !read.ok)
        return undefined;
    try {
        const planned = await planner?.plan(read?.ok && read.value.state !== "unknown" ? read.value.event : dispatch.event);
        return planned?.kind === "skipped" ? undefined : planned?.mode;
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 76680:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runOf),
/* harmony export */   q: () => (/* binding */ openTaskNotesOf)
/* harmony export */ });
function openTaskNotesOf({ environment, config, log, savedState }, plane) {
    if (!plane || plane.can.openTasks || plane.can.lapses)
        return undefined;
    return {
        async keep(task) {
            const memo = plane.memo?.(task, runOf(environment));
            if (memo === undefined)
                return log.notice("If this run loses its runner, nothing can answer: set callback-secret here and in the sweep. (CA-326)");
            const { keepOpenTask } = await __webpack_require__.e(/* import() */ 4616).then(__webpack_require__.bind(__webpack_require__, 4616));
            const kept = await keepOpenTask(memo, environment);
            if (kept.ok)
                savedState.writeOpened([
                    ...savedState.opened,
                    { kind: "open-task", id: 0, artifact: kept.value },
                ]);
            else
                log.warning(`What this run owes could not be put down (${kept.reason}); if it loses its runner, nothing can answer. (CA-326)`);
        },
        async isOwedBy(run) {
            if (!config.githubToken || plane.isOwnMemo?.("", "") === undefined)
                return false;
            const { openTasksOf } = await __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 90975));
            const memos = await openTasksOf(run, environment, config.githubToken);
            const isOwn = (memo) => plane.isOwnMemo?.(memo, runOf(environment, String(run)));
            return memos && memos.length > 0 ? memos.some(isOwn) : undefined;
        },
    };
}
function runOf(environment, id = environment["GITHUB_RUN_ID"]) {
    return `${environment["GITHUB_REPOSITORY"] ?? ""}/${id ?? ""}`.toLowerCase();
}


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


/***/ }),

/***/ 84216:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);
/* harmony import */ var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13599);
/* harmony import */ var _credentials__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1760);
/* harmony import */ var _request__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59731);




function connect({ url, credentials, clock, mask }) {
    const nowMs = () => clock.nowMs();
    return new _client__WEBPACK_IMPORTED_MODULE_1__/* .Keptn */ .j({
        base: (0,_address__WEBPACK_IMPORTED_MODULE_0__/* .apiBase */ .a)(url),
        authorise: (0,_credentials__WEBPACK_IMPORTED_MODULE_2__/* .authorise */ .Z)(credentials, nowMs, mask),
        exchange: _request__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .cv,
        clock,
    });
}


/***/ }),

/***/ 90651:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
function repositoryOf(environment) {
    const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    return owner && repo ? { owner, repo } : undefined;
}


/***/ }),

/***/ 90975:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTasksOf: () => (/* binding */ openTasksOf),
  k: () => (/* binding */ runsOf)
});

// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(49835);
// EXTERNAL MODULE: ./src/domain/counting/open-task-note.ts
var open_task_note = __webpack_require__(1439);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
// EXTERNAL MODULE: ./src/github/bounded-fetch.ts
var bounded_fetch = __webpack_require__(43879);
;// CONCATENATED MODULE: ./src/github/listed-runs.ts

async function listedRuns({ environment, token, repository }, event, signal) {
    const base = environment["GITHUB_API_URL"] || "https://api.github.com";
    const path = [repository.owner, repository.repo].map(encodeURIComponent).join("/");
    const query = new URLSearchParams({ event, per_page: "100" });
    const answer = await (0,bounded_fetch/* boundedFetch */.A)()(`${base}/repos/${path}/actions/runs?${query.toString()}`, {
        headers: { accept: "application/vnd.github+json", authorization: `token ${token}` },
        signal,
    });
    if (answer.status !== 200)
        throw new Error(`GitHub answered HTTP ${answer.status}`);
    return (await answer.json()).workflow_runs;
}

// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(90651);
;// CONCATENATED MODULE: ./src/github/runs.ts







const ASK_GITHUB_MS = 4_000;
const MAX_OLDER = 5;
const PAGE = 100;
const MAX_PAGES = 10;
const CLOCK_SKEW_MS = 10 * 60_000;
function runsOf(environment, token) {
    const ourId = Number(environment["GITHUB_RUN_ID"]);
    const ask = async () => {
        const { octokitFor } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7452)]).then(__webpack_require__.bind(__webpack_require__, 6702));
        const repository = (0,github_repository/* repositoryOf */._)(environment);
        return (repository && {
            repository,
            octokit: octokitFor(environment, token, AbortSignal.timeout(ASK_GITHUB_MS)),
        });
    };
    const older = async (triggeredId) => {
        const repository = (0,github_repository/* repositoryOf */._)(environment);
        if (!repository || !Number.isInteger(ourId))
            return undefined;
        const runs = await listedRuns({ environment, token, repository }, environment["GITHUB_EVENT_NAME"] ?? "repository_dispatch", AbortSignal.timeout(ASK_GITHUB_MS));
        const ours = runs.find((run) => run.id === ourId);
        const branch = ours?.head_branch ?? environment["GITHUB_REF_NAME"];
        const isSibling = (run) => (ours === undefined || run.workflow_id === ours.workflow_id) &&
            (branch === undefined || run.head_branch === branch);
        const ourType = ours && (0,provenance/* readTitle */.tS)(ours.display_title)?.eventType;
        const isAlike = ({ display_title: title }) => ourType === undefined || (0,provenance/* readTitle */.tS)(title)?.eventType === ourType;
        return runs
            .filter((run) => run.id < ourId &&
            isSibling(run) &&
            isAlike(run) &&
            (0,provenance/* titleNames */.b8)(run.display_title, triggeredId))
            .sort((a, b) => a.id - b.id);
    };
    let known;
    return {
        async olderLive(triggeredId) {
            try {
                await new Promise((resolve) => setTimeout(resolve));
                known = await older(triggeredId);
                return known?.filter(({ status }) => status !== "completed").map(({ id }) => id);
            }
            catch {
                return undefined;
            }
        },
        async undeliveredByOlder(task) {
            const over = known
                ?.filter(({ status, event }) => status === "completed" && event === "repository_dispatch")
                .slice(-MAX_OLDER);
            if (!over)
                return undefined;
            if (over.length === 0)
                return [];
            try {
                const kept = await Promise.all(over.map(async (run) => undeliveredBy(run, task, await ask())));
                return kept.flat();
            }
            catch {
                return undefined;
            }
        },
        async naming(triggeredId, sinceMs) {
            try {
                const github = await ask();
                if (!github || !Number.isInteger(ourId) || !Number.isFinite(sinceMs))
                    return undefined;
                const created = `>=${new Date(sinceMs - CLOCK_SKEW_MS).toISOString().slice(0, 19)}Z`;
                const found = [];
                for (let page = 1; page <= MAX_PAGES; page++) {
                    const { data } = await github.octokit.rest.actions.listWorkflowRunsForRepo({
                        ...github.repository,
                        created,
                        per_page: PAGE,
                        page,
                    });
                    found.push(...data.workflow_runs
                        .filter((run) => run.id !== ourId && `${run.display_title}`.includes(triggeredId))
                        .map((run) => run.id));
                    if (data.workflow_runs.length < PAGE)
                        return found;
                }
                return undefined;
            }
            catch {
                return undefined;
            }
        },
        async cancelThisRun() {
            const { refusalOf } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7452)]).then(__webpack_require__.bind(__webpack_require__, 6702));
            try {
                const github = await ask();
                if (!github)
                    return "GITHUB_REPOSITORY is not set";
                await github.octokit.rest.actions.cancelWorkflowRun({
                    ...github.repository,
                    run_id: ourId,
                });
                return undefined;
            }
            catch (error) {
                return `${refusalOf(error)}; it needs \`actions: write\``;
            }
        },
    };
}
async function openTasksOf(run, environment, token) {
    const { runHistoryOf } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(2413), __webpack_require__.e(6936)]).then(__webpack_require__.bind(__webpack_require__, 12931));
    try {
        const notes = await runHistoryOf(environment, token, ASK_GITHUB_MS).notesOf(run);
        return await Promise.all(notes
            .filter(({ name }) => (0,open_task_note/* isOpenTaskName */.Np)(name))
            .map((note) => note.read(open_task_note/* OPEN_TASK_FILE */.oU, open_task_note/* MAX_MEMO_BYTES */.a_)));
    }
    catch {
        return undefined;
    }
}
async function undeliveredBy(run, task, github) {
    if (!github)
        throw new Error("no repository");
    const { octokit, repository } = github;
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
        ...repository,
        run_id: run.id,
        per_page: 100,
    });
    const newest = data.artifacts
        .filter(({ name, expired }) => !expired && name.startsWith((0,undelivered_result/* undeliveredResultPrefix */.$Y)(task)))
        .sort((a, b) => b.id - a.id)[0];
    if (!newest)
        return [];
    const { noteOf } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(2413), __webpack_require__.e(6936)]).then(__webpack_require__.bind(__webpack_require__, 12931));
    try {
        const kept = (0,undelivered_result/* readUndeliveredResult */.Fj)(await noteOf({ id: newest.id, name: newest.name, bytes: newest.size_in_bytes, runId: run.id }, octokit, repository).read(undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu));
        return kept.triggeredId === task.id && (0,event_counts/* isSameRun */.Mf)(kept.source, run.html_url) ? [kept] : [];
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === "CA-604")
            return [];
        throw error;
    }
}


/***/ }),

/***/ 91328:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gE: () => (/* binding */ Calls),
  we: () => (/* binding */ isLastPage),
  Of: () => (/* binding */ listIn),
  o_: () => (/* binding */ pageKeyIn)
});

// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/keptn/request.ts
var request = __webpack_require__(59731);
;// CONCATENATED MODULE: ./src/keptn/too-many-requests.ts

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
    const message = failure.message.replace(request/* UNEXPLAINED_429 */.YO, "");
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

;// CONCATENATED MODULE: ./src/keptn/calls.ts


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
        return askGateway(exchange, base, { ...request, url: base + request.url, headers: headers.value }, signal);
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
            page = pageKeyIn(read.value.body);
            if (isLastPage(page) || items.length === 0)
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
    const list = (0,json/* isJsonObject */.OW)(body) ? (0,json/* getOwn */.Ng)(body, name) : undefined;
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(json/* isJsonObject */.OW) : undefined;
}
function pageKeyIn(body) {
    const next = (0,json/* isJsonObject */.OW)(body) ? (0,json/* getOwn */.Ng)(body, "nextPageKey") : undefined;
    return typeof next === "string" || typeof next === "number" ? String(next) : "";
}
function isLastPage(nextPageKey) {
    return nextPageKey === "" || nextPageKey === "0";
}


/***/ }),

/***/ 93892:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText)
/* harmony export */ });
/* unused harmony export ISSUES_URL */
const ISSUES_URL = "https://github.com/cloud-automation-actions/cloud-automation-actions/issues";
function faultText(error, more) {
    const what = error instanceof Error ? error.message : String(error);
    return `Unexpected: ${what} – please report this at ${ISSUES_URL}. ${more}`;
}


/***/ }),

/***/ 95196:
((e,t,r)=>{"use strict";r.d(t,{Ay:()=>tp});var n={};r.r(n),r.d(n,{hasBrowserEnv:()=>Z,hasStandardBrowserEnv:()=>G,hasStandardBrowserWebWorkerEnv:()=>X,navigator:()=>Q,origin:()=>K});var o=r(1954),s=r(4045);let i="[REDACTED ****]";function a(e){try{return String(e)}catch{return""}}let l=`
Caused by: `,u=Symbol("causeStack");class c extends Error{static from(e,t,r,n,s,i){var f;let d=e.message;!d&&o.A.isArray(e.errors)&&e.errors.length&&(d=(f=e).errors.map(e=>{try{return e&&e.message?a(e.message):a(e)}catch{return""}}).filter(Boolean).join("; ")||f.name||"AggregateError");let p=new c(d,t||e.code,r,n,s);return Object.defineProperty(p,"cause",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),p.name=e.name,!function(e,t){try{let r=t&&t.stack;if("string"!=typeof r||!r)return;let n=e.stack;if("string"!=typeof n||!n)return;let o=l+r;e.stack=n+o,Object.defineProperty(e,u,{__proto__:null,value:o})}catch{}}(p,e),null!=e.status&&null==p.status&&(p.status=e.status),i&&Object.assign(p,i),p}constructor(e,t,r,n,o){super(e),Object.defineProperty(this,"message",{__proto__:null,value:e,enumerable:!0,writable:!0,configurable:!0}),this.name="AxiosError",this.isAxiosError=!0,t&&(this.code=t),r&&(this.config=r),n&&(this.request=n),o&&(this.response=o,this.status=o.status)}toJSON(){var e;let t,r,n,a=this.config,l=a&&o.A.hasOwnProp(a,"redact")?a.redact:void 0,u=o.A.isArray(l)&&l.length>0?(e=a,t=new Set(l.map(e=>String(e).toLowerCase())),r=[],n=e=>{let a;if(null===e||"object"!=typeof e||o.A.isBuffer(e))return e;if(-1===r.indexOf(e)){if(e instanceof s.A&&(e=e.toJSON()),r.push(e),o.A.isArray(e))a=[],e.forEach((e,t)=>{let r=n(e);o.A.isUndefined(r)||(a[t]=r)});else{if(!o.A.isPlainObject(e)&&function(e){if(o.A.hasOwnProp(e,"toJSON"))return!0;let t=Object.getPrototypeOf(e);for(;t&&t!==Object.prototype;){if(o.A.hasOwnProp(t,"toJSON"))return!0;t=Object.getPrototypeOf(t)}return!1}(e))return r.pop(),e;for(let[r,s]of(a=Object.create(null),Object.entries(e))){let e=t.has(r.toLowerCase())?i:n(s);o.A.isUndefined(e)||(a[r]=e)}}return r.pop(),a}},n(e)):o.A.toJSONObject(a);return{message:this.message,name:this.name,description:this.description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.columnNumber,stack:this.stack,config:u,code:this.code,status:this.status}}}c.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE",c.ERR_BAD_OPTION="ERR_BAD_OPTION",c.ECONNABORTED="ECONNABORTED",c.ETIMEDOUT="ETIMEDOUT",c.ECONNREFUSED="ECONNREFUSED",c.ERR_NETWORK="ERR_NETWORK",c.ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_REDIRECTS",c.ERR_DEPRECATED="ERR_DEPRECATED",c.ERR_BAD_RESPONSE="ERR_BAD_RESPONSE",c.ERR_BAD_REQUEST="ERR_BAD_REQUEST",c.ERR_CANCELED="ERR_CANCELED",c.ERR_NOT_SUPPORT="ERR_NOT_SUPPORT",c.ERR_INVALID_URL="ERR_INVALID_URL",c.ERR_FORM_DATA_DEPTH_EXCEEDED="ERR_FORM_DATA_DEPTH_EXCEEDED";let f=c;function d(e,t,r){let n=r.config.validateStatus;!r.status||!n||n(r.status)?e(r):t(new f("Request failed with status code "+r.status,r.status>=400&&r.status<500?f.ERR_BAD_REQUEST:f.ERR_BAD_RESPONSE,r.config,r.request,r))}let p=/[\t\n\r]/g,h=/^https?:(?!\/\/)/i;function m(e,t){if("string"==typeof e){let r=function(e){if("string"!=typeof e)return e;let t=0;for(;t<e.length&&32>=e.charCodeAt(t);)t++;return e.slice(t).replace(p,"")}(e);if(h.test(r))throw new f(`Invalid URL ${JSON.stringify(function(e){var t;let r=e.replace(/^(https?:\/{0,2})[^/?#]*@/i,`$1${i}@`),n=r.indexOf("#"),o=(-1===n?r:r.slice(0,n)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${i}`);if(-1===n)return o;return`${o}#${!(t=r.slice(n+1))?t:t.replace(/(^|&)([^=&]*=)?[^&]+/g,(e,t,r="")=>`${t}${r}${i}`)}`}(r))}: missing "//" after protocol`,f.ERR_INVALID_URL,t)}}var g=r(55690);let A={isBufferAvailable:()=>"u">typeof Buffer,from:e=>Buffer.from(e)};function y(e){return o.A.isPlainObject(e)||o.A.isArray(e)}function R(e){return o.A.endsWith(e,"[]")?e.slice(0,-2):e}function b(e,t,r){return e?e.concat(t).map(function(e,t){return e=R(e),!r&&t?"["+e+"]":e}).join(r?".":""):t}let E=o.A.toFlatObject(o.A,{},null,function(e){return/^is[A-Z]/.test(e)}),w=function(e,t,r){if(!o.A.isObject(e))throw TypeError("target must be an object");t=t||new(g||FormData);let n=(e,t)=>{let n=o.A.getSafeProp(r,e);return o.A.isUndefined(n)?t:n},s=n("metaTokens",!0),i=n("visitor")||w,a=n("dots",!1),l=n("indexes",!1),u=n("Blob")||"u">typeof Blob&&Blob,c=n("maxDepth",100),d=u&&o.A.isSpecCompliantForm(t),p=[];if(!o.A.isFunction(i))throw TypeError("visitor must be a function");function h(e){if(null===e)return"";if(o.A.isDate(e))return e.toISOString();if(o.A.isBoolean(e))return e.toString();if(!d&&o.A.isBlob(e))throw new f("Blob is not supported. Use a Buffer instead.");if(o.A.isArrayBuffer(e)||o.A.isTypedArray(e)){if(d&&"function"==typeof u)return new u([e]);if(A&&A.isBufferAvailable())return A.from(e);throw new f("Blob is not supported. Use a Buffer instead.",f.ERR_NOT_SUPPORT)}return e}function m(e){if(e>c)throw new f("Object is too deeply nested ("+e+" levels). Max depth: "+c,f.ERR_FORM_DATA_DEPTH_EXCEEDED)}function w(e,r,n){let i=e;if(o.A.isReactNative(t)&&o.A.isReactNativeBlob(e))return t.append(b(n,r,a),h(e)),!1;if(e&&!n&&"object"==typeof e)if(o.A.endsWith(r,"{}"))r=s?r:r.slice(0,-2),e=function(e){if(1/0===c)return JSON.stringify(e);let t=[];return JSON.stringify(e,function(e,r){if(!o.A.isObject(r))return r;for(;t.length&&t[t.length-1]!==this;)t.pop();return t.push(r),m(1+t.length-1),r})}(e);else{var u;if(o.A.isArray(e)&&(u=e,o.A.isArray(u)&&!u.some(y))||(o.A.isFileList(e)||o.A.endsWith(r,"[]"))&&(i=o.A.toArray(e)))return r=R(r),i.forEach(function(e,n){o.A.isUndefined(e)||null===e||t.append(!0===l?b([r],n,a):null===l?r:r+"[]",h(e))}),!1}return!!y(e)||(t.append(b(n,r,a),h(e)),!1)}let O=Object.assign(E,{defaultVisitor:w,convertValue:h,isVisitable:y});if(!o.A.isObject(e))throw TypeError("data must be an object");return!function e(r,n,s=0){if(!o.A.isUndefined(r)){if(m(s),-1!==p.indexOf(r))throw Error("Circular reference detected in "+n.join("."));p.push(r),o.A.forEach(r,function(r,a){!0===(!(o.A.isUndefined(r)||null===r)&&i.call(t,r,o.A.isString(a)?a.trim():a,n,O))&&e(r,n?n.concat(a):[a],s+1)}),p.pop()}}(e),t};function O(e){let t={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(e).replace(/[!'()~]|%20/g,function(e){return t[e]})}function S(e,t){this._pairs=[],e&&w(e,this,t)}let v=S.prototype;v.append=function(e,t){this._pairs.push([e,t])},v.toString=function(e){let t=e?t=>e.call(this,t,O):O;return this._pairs.map(function(e){return t(e[0])+"="+t(e[1])},"").join("&")};function T(e){return encodeURIComponent(e).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}var x={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function N(e){return process.env[e.toLowerCase()]||process.env[e.toUpperCase()]||""}var C=r(34165),L=r(58611),B=r(65692),D=r(85675),P=r(39023),U=r(16928),I=r(10812),k=r(43106);let $="1.21.1",j={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,encodeBasicAuthUsername:!1},F=class e extends f{constructor(e,t,r){super(null==e?"canceled":e,f.ERR_CANCELED,t,r),this.name="CanceledError",this.__CANCEL__=!0}};var z=r(76982),M=r(87016);let H=M.URLSearchParams,W="abcdefghijklmnopqrstuvwxyz",q="0123456789",V={DIGIT:q,ALPHA:W,ALPHA_DIGIT:W+W.toUpperCase()+q},J={isNode:!0,classes:{URLSearchParams:H,FormData:g,Blob:"u">typeof Blob&&Blob||null},ALPHABET:V,generateString:(e=16,t=V.ALPHA_DIGIT)=>{let r="",{length:n}=t,o=new Uint32Array(e);z.randomFillSync(o);for(let s=0;s<e;s++)r+=t[o[s]%n];return r},protocols:["http","https","file","data"]},Z="u">typeof window&&"u">typeof document,Q="object"==typeof navigator&&navigator||void 0,G=Z&&(!Q||0>["ReactNative","NativeScript","NS"].indexOf(Q.product)),X="u">typeof WorkerGlobalScope&&self instanceof WorkerGlobalScope&&"function"==typeof self.importScripts,K=Z&&window.location.href||"http://localhost",Y={...n,...J},ee=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i;var et=r(2203);let er=["content-type","content-length"],en=Symbol("internals");class eo extends et.Transform{constructor(e){super({readableHighWaterMark:(e=o.A.toFlatObject(e,{maxRate:0,chunkSize:65536,minChunkSize:100,timeWindow:500,ticksRate:2,samplesCount:15},null,(e,t)=>!o.A.isUndefined(t[e]))).chunkSize});let t=this[en]={timeWindow:e.timeWindow,chunkSize:e.chunkSize,maxRate:e.maxRate,minChunkSize:e.minChunkSize,bytesSeen:0,isCaptured:!1,notifiedBytesLoaded:0,ts:Date.now(),bytes:0,onReadCallback:null};this.on("newListener",e=>{"progress"!==e||t.isCaptured||(t.isCaptured=!0)})}_read(e){let t=this[en];return t.onReadCallback&&t.onReadCallback(),super._read(e)}_transform(e,t,r){let n=this[en],o=n.maxRate,s=this.readableHighWaterMark,i=n.timeWindow,a=o/(1e3/i),l=!1!==n.minChunkSize?Math.max(n.minChunkSize,.01*a):0;o&&(l=Math.min(a,l));let u=(e,t)=>{let r=Buffer.byteLength(e);n.bytesSeen+=r,n.bytes+=r,n.isCaptured&&this.emit("progress",n.bytesSeen),this.push(e)?process.nextTick(t):n.onReadCallback=()=>{n.onReadCallback=null,process.nextTick(t)}},c=(e,t)=>{let r;if(this.destroyed)return t();let c=Buffer.byteLength(e),f=null,d=s,p=0;if(o){let e=Date.now();(!n.ts||(p=e-n.ts)>=i)&&(n.ts=e,r=a-n.bytes,n.bytes=r<0?-r:0,p=0),r=a-n.bytes}if(o){if(r<=0)return setTimeout(()=>{t(null,e)},i-p);r<d&&(d=Math.max(1,Math.floor(r)))}d&&c>d&&c-d>l&&(f=e.subarray(d),e=e.subarray(0,d)),u(e,f?()=>{process.nextTick(t,null,f)}:t)};c(e,function e(t,n){if(t)return r(t);n?c(n,e):r(null)})}}var es=r(24434);let{asyncIterator:ei}=Symbol,ea=async function*(e){e.stream?yield*e.stream():e.arrayBuffer?yield await e.arrayBuffer():e[ei]?yield*e[ei]():yield e},el=Y.ALPHABET.ALPHA_DIGIT+"-_",eu="function"==typeof TextEncoder?new TextEncoder:new P.TextEncoder,ec=`\r
`,ef=eu.encode(ec);class ed{constructor(e,t){let{escapeName:r}=this.constructor,n=o.A.isString(t),s=`Content-Disposition: form-data; name="${r(e)}"${!n&&t.name?`; filename="${r(t.name)}"`:""}${ec}`;if(n)t=eu.encode(String(t).replace(/\r?\n|\r\n?/g,ec));else{let e=String(t.type||"application/octet-stream").replace(/[\r\n]/g,"");s+=`Content-Type: ${e}${ec}`}this.headers=eu.encode(s+ec),this.contentLength=n?t.byteLength:t.size,this.size=this.headers.byteLength+this.contentLength+2,this.name=e,this.value=t}async *encode(){yield this.headers;let{value:e}=this;o.A.isTypedArray(e)?yield e:yield*ea(e),yield ef}static escapeName(e){return String(e).replace(/[\r\n"]/g,e=>({"\r":"%0D","\n":"%0A",'"':"%22"})[e])}}class ep extends et.Transform{__transform(e,t,r){this.push(e),r()}_transform(e,t,r){if(0!==e.length&&(this._transform=this.__transform,120!==e[0])){let e=Buffer.alloc(2);e[0]=120,e[1]=156,this.push(e,t)}this.__transform(e,t,r)}}let eh=class e{constructor(){this.sessions=Object.create(null)}getSession(e,t){let r,n;t=Object.assign(Object.create(null),{sessionTimeout:1e3},t);let o=this.sessions[e];if(o){let e=o.length;for(let r=0;r<e;r++){let[e,n]=o[r];if(!e.destroyed&&!e.closed&&P.isDeepStrictEqual(n,t))return e}}let s=D.connect(e,t),i=()=>{if(r)return;r=!0,n&&(clearTimeout(n),n=null);let t=o,i=t.length,a=i;for(;a--;)if(t[a][0]===s){1===i?delete this.sessions[e]:t.splice(a,1),s.closed||s.close();return}},a=s.request,{sessionTimeout:l}=t;if(null!=l){let e=0;s.request=function(){let t=a.apply(this,arguments);return e++,n&&(clearTimeout(n),n=null),t.once("close",()=>{--e||r||(n=setTimeout(()=>{n=null,i()},l))}),t}}s.once("close",i),s.once("error",i),s.once("goaway",i);let u=[s,t];return o?o.push(u):o=this.sessions[e]=[u],s}},em=new Set(["localhost","0.0.0.0"]),eg=e=>{let t=e.length;for(;t&&46===e.charCodeAt(t-1);)t--;return t===e.length?e:e.slice(0,t)},eA=e=>{let t=e.split(".");return 4===t.length&&"127"===t[0]&&t.every(e=>/^\d+$/.test(e)&&Number(e)>=0&&255>=Number(e))},ey=e=>{if(/^0[xX][0-9a-fA-F]+$/.test(e)){let t=parseInt(e.slice(2),16);return Number.isFinite(t)?t:null}if(e.length>1&&/^0[0-7]+$/.test(e)){let t=parseInt(e,8);return Number.isFinite(t)?t:null}if(e.length>1&&/^0[0-9]+$/.test(e))return null;if(/^[0-9]+$/.test(e)){let t=parseInt(e,10);return Number.isFinite(t)?t:null}return null},eR=e=>{if("string"!=typeof e||!e||-1!==e.indexOf(":"))return e;let t=e;if("["===t.charAt(0)&&"]"===t.charAt(t.length-1)&&(t=t.slice(1,-1)),t=eg(t),!/^[0-9.xXa-fA-F]+$/.test(t))return e;let r=t.split(".");if(r.some(e=>""===e))return e;if(4===r.length){let t=r.map(ey);return t.some(e=>null===e||e<0||e>255)?e:t.join(".")}if(r.length>4||1===r.length)return e;let n=r.slice(0,-1),o=r[r.length-1],s=4-n.length,i=ey(o);if(null===i)return e;let a=(1<<8*s)-1;if(i<0||i>a)return e;let l=Array(s).fill(0);for(let e=s-1,t=i;e>=0;e--,t>>=8)l[e]=255&t;let u=n.map(ey);return u.some(e=>null===e||e<0||e>255)?e:[...u,...l].join(".")},eb=e=>/^0{1,4}$/.test(e),eE=e=>!!e&&(!!(em.has(e)||eA(e)||(e=>{if("::"===e)return!0;let t=e.indexOf("::");if(-1!==t){if(t!==e.lastIndexOf("::"))return!1;let r=e.slice(0,t),n=e.slice(t+2),o=r?r.split(":"):[],s=n?n.split(":"):[];return o.length+s.length<8&&o.every(eb)&&s.every(eb)}let r=e.split(":");return 8===r.length&&r.every(eb)})(e))||(e=>{if("::1"===e)return!0;let t=e.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);if(t)return eA(t[1]);let r=e.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);if(r){let e=parseInt(r[1],16);return e>=32512&&e<=32767}let n=e.split(":");if(8===n.length){for(let e=0;e<7;e++)if(!/^0+$/.test(n[e]))return!1;return/^0*1$/.test(n[7])}return!1})(e)),e_={http:80,https:443,ws:80,wss:443,ftp:21},ew=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i,eO=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i,eS=e=>{if("string"!=typeof e||-1===e.indexOf(":"))return e;let t=e.match(ew);if(t)return t[1];let r=e.match(eO);if(r){let e=parseInt(r[1],16),t=parseInt(r[2],16);return`${e>>8}.${255&e}.${t>>8}.${255&t}`}return e},ev=/^(?:0|[1-9]\d{0,2})$/,eT=e=>{let t=e.split(".");return 4===t.length&&t.every(e=>ev.test(e)&&255>=Number(e))?t.map(Number):null},ex=/^[0-9a-f]{1,4}$/i,eN=e=>"string"==typeof e&&e?-1!==e.indexOf(":")?(e=>{let t=e.split("::");if(t.length>2)return null;let r=t[0]?t[0].split(":"):[];if(2===t.length){let e=t[1]?t[1].split(":"):[],n=8-r.length-e.length;if(n<1)return null;r.push(...Array(n).fill("0"),...e)}return 8!==r.length||r.some(e=>!ex.test(e))?null:r.flatMap(e=>{let t=Number.parseInt(e,16);return[t>>8&255,255&t]})})(e):eT(e):null,eC=e=>{if(!e)return e;"["===e.charAt(0)&&"]"===e.charAt(e.length-1)&&(e=e.slice(1,-1));let t=eg(e);if(-1!==t.indexOf(":"))try{t=new URL("http://["+t+"]/").hostname.slice(1,-1)}catch{return t}else if(/[\u0080-\uffff]/.test(t)){let e=/^[*.]+/.exec(t),r=e?e[0]:"",n=(0,M.domainToASCII)(t.slice(r.length));if(!n)return"";t=r+eg(n)}let r=eR(t);return r!==t?r:eS(t)},eL=/^(.+)\/(0|[1-9]\d{0,2})$/;var eB=r(51902),eD=r(33894);let eP=function(e,t){let r,n=Array(e=e||10),o=Array(e),s=0,i=0;return t=void 0!==t?t:1e3,function(a){let l=Date.now(),u=o[i];r||(r=l),n[s]=a,o[s]=l;let c=i,f=0;for(;c!==s;)f+=n[c++],c%=e;if((s=(s+1)%e)===i&&(i=(i+1)%e),l-r<t)return;let d=u&&l-u;return d?Math.round(1e3*f/d):void 0}},eU=function(e,t){let r,n,o=0,s=1e3/t,i=(t,s=Date.now())=>{o=s,r=null,n&&(clearTimeout(n),n=null),e(...t)};return[(...e)=>{let t=Date.now(),a=t-o;a>=s?i(e,t):(r=e,n||(n=setTimeout(()=>{n=null,i(r)},s-a)))},()=>r&&i(r),(...e)=>i(e)]},eI=(e,t,r=3)=>{let n=0,s=eP(50,250);return eU(r=>{if(!r||!o.A.isNumber(r.loaded))return;let i=r.loaded,a=r.lengthComputable?r.total:void 0,l=Math.max(0,null!=a?Math.min(i,a):i),u=Math.max(0,l-n),c=s(u);n=Math.max(n,l);e({loaded:l,total:a,progress:a?l/a:void 0,bytes:u,rate:c||void 0,estimated:c&&a?(a-l)/c:void 0,event:r,lengthComputable:null!=a,[t?"download":"upload"]:!0})},r)},ek=(e,t)=>{let r=null!=e;return[n=>t[0]({lengthComputable:r,total:e,loaded:n}),t[1]]},e$=(e,t=o.A.asap)=>(...r)=>t(()=>e(...r)),ej=e=>e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102,eF=(e,t,r)=>t+2<r&&ej(e.charCodeAt(t+1))&&ej(e.charCodeAt(t+2)),ez=e=>e<=57?e-48:(223&e)-55,eM=e=>{if(-1===e.indexOf("%")){var t;let r,n;return r=(t=e).length,n=0,r>0&&61===t.charCodeAt(r-1)&&(n++,r>1&&61===t.charCodeAt(r-2)&&n++),Math.floor((r-n)*3/4)}let r=0,n=0,o=0;for(let t=0,s=e.length;t<s;t++){let i=e.charCodeAt(t);37===i&&eF(e,t,s)&&(i=16*ez(e.charCodeAt(t+1))+ez(e.charCodeAt(t+2)),t+=2),r++,n=o,o=i}return Math.floor((r-(61===o?61===n?2:1:0))*3/4)},eH={flush:k.constants.Z_SYNC_FLUSH,finishFlush:k.constants.Z_SYNC_FLUSH},eW={flush:k.constants.BROTLI_OPERATION_FLUSH,finishFlush:k.constants.BROTLI_OPERATION_FLUSH},eq={flush:k.constants.ZSTD_e_flush,finishFlush:k.constants.ZSTD_e_flush},eV=o.A.isFunction(k.createBrotliDecompress),eJ=o.A.isFunction(k.createZstdDecompress),eZ="gzip, compress, deflate"+(eV?", br":""),eQ=eZ+(eJ?", zstd":""),eG="u">typeof process&&process.nextTick?process.nextTick.bind(process):o.A.asap,{L:eX,O:eK}=I,eY=/https:?/,e0=Symbol("axios.http.socketListener"),e1=Symbol("axios.http.currentReq");function e2(e){let t=this[e1];t&&!t.destroyed&&t.destroy(e)}let e4=Symbol("axios.http.installedTunnel"),e5=new Map,e6=new WeakMap,e3=new WeakMap,e8=["createConnection","getName"],e9=["addRequest","createSocket","removeSocket","keepSocketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],e7={22:21,24:5};function te(e,t=process.versions&&process.versions.node){if(!function(e=process.versions&&process.versions.node){if(!e)return!1;let[t,r]=e.split(".").map(e=>Number(e));return!!Number.isInteger(t)&&!!Number.isInteger(r)&&(!!(t>24)||null!=e7[t]&&r>=e7[t])}(t))return!1;let r=e&&e.options;return!!(r&&o.A.hasOwnProp(r,"proxyEnv")&&null!=r.proxyEnv)}function tt(e,t,r){let n=eY.test(e.protocol),s=function(e,t){if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.has("--use-env-proxy"))return e;let r=e||t.globalAgent,n=r&&r.options;if(!(r instanceof t.Agent)||r.protocol!==t.globalAgent.protocol||!n||!o.A.hasOwnProp(n,"proxyEnv")||"object"!=typeof n.proxyEnv||null===n.proxyEnv)return e;for(let e of e9)if(o.A.isFunction(t.Agent.prototype[e])&&r[e]!==t.Agent.prototype[e])throw new f("proxy: false cannot adapt an agent overriding "+e+"; use an agent constructed without proxyEnv",f.ERR_BAD_OPTION_VALUE);let s=e3.get(r);if(!s){s=new t.Agent({...n,proxyEnv:void 0});let e=r.destroy;r.destroy=function(){try{return e.apply(this,arguments)}finally{s.destroy()}},e3.set(r,s)}for(let e of e8)s[e]=r[e]===t.Agent.prototype[e]?t.Agent.prototype[e]:(0,eB.A)(r[e],r);return s}(n?r:t,n?B:L);e.agent=s,e.agents&&(e.agents[n?"https":"http"]=s)}let tr=Y.protocols.map(e=>e+":"),tn=e=>{if(!o.A.isString(e))return e;try{return decodeURIComponent(e)}catch{return e}},to=(e,[t,r])=>(e.on("end",r).on("error",r),t),ts=new eh;function ti(e,t,r){tl(e,r)||(ta(e.headers,new Set(["authorization","cookie"])),delete e.auth),e.beforeRedirects.proxy&&e.beforeRedirects.proxy(e),e.beforeRedirects.auth&&e.beforeRedirects.auth(e),e.beforeRedirects.sensitiveHeaders&&e.beforeRedirects.sensitiveHeaders(e,r),e.beforeRedirects.direct&&e.beforeRedirects.direct(e),e.beforeRedirects.config&&e.beforeRedirects.config(e,t,r)}function ta(e,t){e&&Object.keys(e).forEach(r=>{t.has(r.toLowerCase())&&delete e[r]})}function tl(e,t){if(!t)return!1;try{return new URL(t.url).origin===new URL(e.href).origin}catch{return!1}}let tu="u">typeof process&&"process"===o.A.kindOf(process),tc=(e,t)=>(({address:e,family:t})=>{if(!o.A.isString(e))throw new f("address must be a string",f.ERR_BAD_OPTION_VALUE);return{address:e,family:t||(0>e.indexOf(".")?6:4)}})(o.A.isObject(e)?e:{address:e,family:t}),tf=new WeakMap,td={request(e,t){let r=e.protocol+"//"+e.hostname+":"+(e.port||("https:"===e.protocol?443:80)),{http2Options:n,headers:s}=e,i=ts.getSession(r,n),{HTTP2_HEADER_SCHEME:a,HTTP2_HEADER_METHOD:l,HTTP2_HEADER_PATH:u,HTTP2_HEADER_STATUS:c}=D.constants,f={[a]:e.protocol.replace(":",""),[l]:e.method,[u]:e.path};o.A.forEach(s,(e,t)=>{":"!==t.charAt(0)&&(f[t]=e)});let d=i.request(f);return d.once("response",e=>{let r=(e=Object.assign({},e))[c];delete e[c],d.headers=e,d.statusCode=+r,t(d)}),d}},tp=tu&&function(e){let t;return t=async function(t,r,n){let i,a,l,u,c,p,h,g,A=t=>o.A.getSafeProp(e,t),y=A("transitional")||j,R=A("data"),b=A("lookup"),E=A("family"),w=A("httpVersion");void 0===w&&(w=1);let O=w,v=A("http2Options"),D=A("proxy"),I=A("httpAgent"),z=A("httpsAgent"),M=A("responseType"),H=A("responseEncoding"),W=A("socketPath"),q=A("method").toUpperCase(),V=A("maxRedirects"),J=A("maxBodyLength"),Z=A("maxContentLength"),Q=A("decompress"),G=!1;try{w*=1}catch{throw new f("Invalid protocol version: value is not a number",f.ERR_BAD_OPTION_VALUE,e)}if(Number.isNaN(w))throw new f(`Invalid protocol version: '${O}' is not a number`,f.ERR_BAD_OPTION_VALUE,e);if(1!==w&&2!==w)throw new f(`Unsupported protocol version '${w}'`,f.ERR_BAD_OPTION_VALUE,e);let X=2===w;b&&(b=(e=>{let t,r,n=tf.get(e);if(n)return n;let s=(t=e,r=e=>o.A.isArray(e)?e:[e],o.A.isAsyncFn(t)?function(...e){let n=e.pop();t.apply(this,e).then(e=>{try{r?n(null,...r(e)):n(null,e)}catch(e){n(e)}},n)}:t);return n=(e,t,r)=>{s(e,t,(e,n,s)=>{let i;if(e)return r(e);try{i=o.A.isArray(n)?n.map(e=>tc(e)):[tc(n,s)]}catch(e){return r(e)}t.all?r(e,i):r(e,i[0].address,i[0].family)})},tf.set(e,n),n})(b));let K=new es.EventEmitter;function en(t){try{K.emit("abort",!t||t.type?new F(null,e,a):t)}catch{}}function ei(){l&&(clearTimeout(l),l=null)}K.once("abort",r);let ef=()=>{ei(),e.cancelToken&&e.cancelToken.unsubscribe(en),e.signal&&e.signal.removeEventListener("abort",en),K.removeAllListeners()};(e.cancelToken||e.signal)&&(e.cancelToken&&e.cancelToken.subscribe(en),e.signal&&(e.signal.aborted?en():e.signal.addEventListener("abort",en))),n((e,t)=>{if(i=!0,ei(),t){G=!0,ef();return}let{data:r}=e;if(r instanceof et.Readable||r instanceof et.Duplex){let e=et.finished(r,()=>{e(),ef()})}else ef()});let eh=function(e,t,r,n){var o;m(t,n);let s=!("string"==typeof(o=t)&&/^([a-z][a-z\d+\-.]*:)?\/\//i.test(o));if(e&&(s||!1===r)){m(e,n);var i=e,a=t;if(!a)return i;let r=i.length;for(;r>0&&47===i.charCodeAt(r-1);)r--;return i.slice(0,r)+"/"+a.replace(/^\/+/,"")}return t}(A("baseURL"),A("url"),A("allowAbsoluteUrls"),e),em=new URL(eh,W?"http://localhost":Y.hasBrowserEnv?Y.origin:void 0),eg=em.protocol||tr[0];if("data:"===eg){let n;if(Z>-1&&((e,t,r)=>{if(!e||"string"!=typeof e||!/^data:/i.test(e))return 0;let n=e.indexOf(",");if(n<0)return 0;let o=e.slice(5,n),s=e.slice(n+1);if(r.test(o))return t(s);let i=0;for(let e=0,t=s.length;e<t;e++){let r=s.charCodeAt(e);if(37===r&&eF(s,e,t))i+=1,e+=2;else if(r<128)i+=1;else if(r<2048)i+=2;else if(r>=55296&&r<=56319&&e+1<t){let t=s.charCodeAt(e+1);t>=56320&&t<=57343?(i+=4,e++):i+=3}else i+=3}return i})(String(A("url")||eh||""),eM,/;base64$/i)>Z)return r(new f("maxContentLength size of "+Z+" exceeded",f.ERR_BAD_RESPONSE,e));if("GET"!==q)return d(t,r,{status:405,statusText:"method not allowed",headers:{},config:e});try{n=function(e,t,r){var n;let o,s=r&&r.Blob||Y.classes.Blob,i=(n=e,o=/^([-+\w]{1,25}):(?:\/\/)?/.exec(n),o&&o[1].toLowerCase()||"");if(void 0===t&&s&&(t=!0),"data"===i){e=i.length?e.slice(i.length+1):e;let r=ee.exec(e);if(!r)throw new f("Invalid URL",f.ERR_INVALID_URL);let n=r[1],o=r[2],a=r[3]?"base64":"utf8",l=r[4],u="";n?u=o?n+o:n:o&&(u="text/plain"+o);let c="base64"===a?Buffer.from(l.replace(/%([\da-f]{2})/gi,(e,t)=>String.fromCharCode(parseInt(t,16))),"base64"):Buffer.from(decodeURIComponent(l),a);if(t){if(!s)throw new f("Blob is not supported",f.ERR_NOT_SUPPORT);return new s([c],{type:u})}return c}throw new f("Unsupported protocol "+i,f.ERR_NOT_SUPPORT)}(A("url"),"blob"===M,{Blob:e.env&&e.env.Blob})}catch(t){throw f.from(t,f.ERR_BAD_REQUEST,e)}return Z>-1&&("blob"===M?n.size:n.length)>Z?r(new f("maxContentLength size of "+Z+" exceeded",f.ERR_BAD_RESPONSE,e)):("text"===M?(n=n.toString(H),H&&"utf8"!==H||(n=o.A.stripBOM(n))):"stream"===M&&(n=et.Readable.from(n)),d(t,r,{data:n,status:200,statusText:"OK",headers:new s.A,config:e}))}if(-1===tr.indexOf(eg))return r(new f("Unsupported protocol "+eg,f.ERR_BAD_REQUEST,e));let eA=s.A.from(e.headers).normalize();eA.set("User-Agent","axios/"+$,!1);let{onUploadProgress:ey,onDownloadProgress:eb}=e,ew=e.maxRate;if(o.A.isSpecCompliantForm(R)){let e=eA.getContentType(/boundary=([-_\w\d]{10,70})/i);R=((e,t,r)=>{let{tag:n="form-data-boundary",size:s=25,boundary:i=n+"-"+Y.generateString(s,el)}=r||{};if(!o.A.isFormData(e))throw TypeError("FormData instance required");if(i.length<1||i.length>70)throw Error("boundary must be 1-70 characters long");let a=eu.encode("--"+i+ec),l=eu.encode("--"+i+"--"+ec),u=l.byteLength,c=Array.from(e.entries()).map(([e,t])=>{let r=new ed(e,t);return u+=r.size,r});u+=a.byteLength*c.length;let f={"Content-Type":`multipart/form-data; boundary=${i}`};return Number.isFinite(u=o.A.toFiniteNumber(u))&&(f["Content-Length"]=u),t&&t(f),et.Readable.from(async function*(){for(let e of c)yield a,yield*e.encode();yield l}())})(R,e=>{eA.set(e)},{tag:`axios-${$}-boundary`,boundary:e&&e[1]||void 0})}else if(o.A.isFormData(R)&&o.A.isFunction(R.getHeaders)&&R.getHeaders!==Object.prototype.getHeaders){var eO,ev;if(eO=eA,ev=R.getHeaders(),"content-only"!==A("formDataHeaderPolicy")?eO.set(ev):Object.entries(ev||{}).forEach(([e,t])=>{er.includes(e.toLowerCase())&&eO.set(e,t)}),!eA.hasContentLength())try{let e=await P.promisify(R.getLength).call(R);Number.isFinite(e)&&e>=0&&eA.setContentLength(e)}catch{}}else if(o.A.isBlob(R)||o.A.isFile(R))R.size&&eA.setContentType(R.type||"application/octet-stream"),eA.setContentLength(R.size||0),R=et.Readable.from(ea(R));else if(R&&!o.A.isStream(R)){if(Buffer.isBuffer(R));else if(o.A.isArrayBuffer(R))R=Buffer.from(new Uint8Array(R));else{if(!o.A.isString(R))return r(new f("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream",f.ERR_BAD_REQUEST,e));R=Buffer.from(R,"utf-8")}if(eA.setContentLength(R.length,!1),J>-1&&R.length>J)return r(new f("Request body larger than maxBodyLength limit",f.ERR_BAD_REQUEST,e))}let ex=o.A.toFiniteNumber(eA.getContentLength());o.A.isArray(ew)?(p=ew[0],h=ew[1]):p=h=ew,R&&(ey||p)&&(o.A.isStream(R)||(R=et.Readable.from(R,{objectMode:!1})),R=et.pipeline([R,new eo({maxRate:o.A.toFiniteNumber(p)})],o.A.noop),ey&&R.on("progress",to(R,ek(ex,eI(e$(ey,eG),!1,3)))));let eB=A("auth");eB&&(g=(o.A.getSafeProp(eB,"username")||"")+":"+(o.A.getSafeProp(eB,"password")||"")),!g&&(em.username||em.password)&&(g=tn(em.username)+":"+tn(em.password)),g&&eA.delete("authorization");try{u=(function(e,t,r){let n;if(!t)return e;e=e||"";let s=o.A.isFunction(r)?{serialize:r}:r,i=o.A.getSafeProp(s,"encode")||T,a=o.A.getSafeProp(s,"serialize");if(n=a?a(t,s):o.A.isURLSearchParams(t)?t.toString():new S(t,s).toString(i)){let t=e.indexOf("#");-1!==t&&(e=e.slice(0,t)),e+=(-1===e.indexOf("?")?"?":"&")+n}return e})(em.pathname+em.search,A("params"),A("paramsSerializer")).replace(/^\?/,"")}catch(t){return r(f.from(t,f.ERR_BAD_REQUEST,e,null,null,{url:A("url"),exists:!0}))}eA.set("Accept-Encoding",o.A.hasOwnProp(y,"advertiseZstdAcceptEncoding")&&!0===y.advertiseZstdAcceptEncoding?eQ:eZ,!1),X&&b&&(v=Object.assign(Object.create(null),v,{lookup:b}));let eP=Object.assign(Object.create(null),{path:u,method:q,headers:(0,eD.$$)(eA),agents:{http:I,https:z},auth:g,protocol:eg,family:E,beforeRedirect:ti,beforeRedirects:Object.create(null),http2Options:v,createConnection:void 0});o.A.isUndefined(b)||(eP.lookup=b);let eU=!1;if(W){if("string"!=typeof W)return r(new f("socketPath must be a string",f.ERR_BAD_OPTION_VALUE,e));let t=A("allowedSocketPaths");if(null!=t){let n=Array.isArray(t)?t:[t],o=(0,U.resolve)(W);if(!n.some(e=>"string"==typeof e&&(0,U.resolve)(e)===o))return r(new f(`socketPath "${W}" is not permitted by allowedSocketPaths`,f.ERR_BAD_OPTION_VALUE,e))}eP.socketPath=W}else eP.hostname=em.hostname.startsWith("[")?em.hostname.slice(1,-1):em.hostname,eP.port=em.port,eU=function e(t,r,n,s,i,a,l=!0){var u,c,d;let p=r,h=(u=t,c=a,d=i,eY.test(u.protocol)?d||B.globalAgent:c||L.globalAgent);if(!p&&!1!==p&&l&&!te(h)){let e=function(e){var t,r,n,o=("string"==typeof e?function(e){try{return new URL(e)}catch{return null}}(e):e)||{},s=o.protocol,i=o.host,a=o.port;if("string"!=typeof i||!i||"string"!=typeof s)return"";if(s=s.split(":",1)[0],t=i=i.replace(/:\d*$/,""),r=a=parseInt(a)||x[s]||0,!(!(n=N("no_proxy").toLowerCase())||"*"!==n&&n.split(/[,\s]/).every(function(e){if(!e)return!0;var n=e.match(/^(.+):(\d+)$/),o=n?n[1]:e,s=n?parseInt(n[2]):0;return!!s&&s!==r||(/^[.*]/.test(o)?("*"===o.charAt(0)&&(o=o.slice(1)),!t.endsWith(o)):t!==o)})))return"";var l=N(s+"_proxy")||N("all_proxy");return l&&-1===l.indexOf("://")&&(l=s+"://"+l),l}(n);e&&!function(e){let t;try{t=new URL(e)}catch{return!1}let r=(process.env.no_proxy||process.env.NO_PROXY||"").toLowerCase();if(!r)return!1;if("*"===r)return!0;let n=Number.parseInt(t.port,10)||e_[t.protocol.split(":",1)[0]]||0,o=eC(t.hostname.toLowerCase()),s=eN(o);return r.split(/[\s,]+/).some(e=>{if(!e)return!1;if("*"===e)return!0;let t=(e=>{if(-1===e.indexOf("/"))return;let t=eL.exec(e);if(!t)return null;let r=Number(t[2]),n=(e=>{let t=e,r="["===t.charAt(0),n="]"===t.charAt(t.length-1),o=t.includes("[")||t.includes("]");if(r||n){if(!r||!n||-1===(t=t.slice(1,-1)).indexOf(":")||t.includes("[")||t.includes("]"))return null}else if(o)return null;if(!t||"."===t.charAt(t.length-1))return null;let s=-1!==t.indexOf(":");if(s)try{t=new URL(`http://[${t}]/`).hostname.slice(1,-1)}catch{return null}else if(!eT(t=eR(t)))return null;return{normalized:eS(t),wasIPv6:s}})(t[1]);if(!n)return null;let{normalized:o,wasIPv6:s}=n;if(s&&-1===o.indexOf(":")){if(r<96)return null;r-=96}let i=eN(o);return!i||r>8*i.length?null:{bytes:i,prefix:r}})(e);if(void 0!==t)return null!==t&&!!s&&s.length===t.bytes.length&&((e,t,r)=>{let n=r>>3;for(let r=0;r<n;r++)if(e[r]!==t[r])return!1;let o=7&r;if(o){let r=255<<8-o&255;if((e[n]&r)!=(t[n]&r))return!1}return!0})(s,t.bytes,t.prefix);let[r,i]=(e=>{let t=e,r=0;if("["===t.charAt(0)){let e=t.indexOf("]");if(-1!==e){let n=t.slice(1,e),o=t.slice(e+1);return":"===o.charAt(0)&&/^\d+$/.test(o.slice(1))&&(r=Number.parseInt(o.slice(1),10)),[n,r]}}let n=t.indexOf(":"),o=t.lastIndexOf(":");return -1!==n&&n===o&&/^\d+$/.test(t.slice(o+1))&&(r=Number.parseInt(t.slice(o+1),10),t=t.slice(0,o)),[t,r]})(e);return!!(r=eC(r))&&(!i||i===n)&&(("*"===r.charAt(0)&&(r=r.slice(1)),"."===r.charAt(0))?o.endsWith(r):o===r||eE(o)&&eE(r))})}(n)&&(p=new URL(e))}if(s&&t.headers)for(let e of Object.keys(t.headers))"proxy-authorization"===e.toLowerCase()&&delete t.headers[e];if(s&&t.agent&&t.agent[e4]&&(t.agent=void 0),s&&t.agents&&t.agents.https&&t.agents.https[e4]&&(t.agents.https=i),p){let e=p instanceof URL,r=t=>e||o.A.hasOwnProp(p,t)?p[t]:void 0,s=r("username"),a=r("password"),l=o.A.hasOwnProp(p,"auth")?p.auth:void 0;if(s&&(l=(s||"")+":"+(a||"")),l){let e="object"==typeof l,t=e&&o.A.hasOwnProp(l,"username")?l.username:void 0,r=e&&o.A.hasOwnProp(l,"password")?l.password:void 0;if(t||r)l=(t||"")+":"+(r||"");else if(e)throw new f("Invalid proxy authorization",f.ERR_BAD_OPTION,{proxy:p})}if(eY.test(t.protocol)){if(!(i instanceof C)){let e=r("hostname")||r("host"),n=r("port"),o=r("protocol"),s=o?o.includes(":")?o:`${o}:`:"http:",a=e&&e.includes(":")&&!e.startsWith("[")?`[${e}]`:e,u=new URL(`${s}//${a}${n?":"+n:""}`),c={protocol:u.protocol,hostname:u.hostname.replace(/^\[|\]$/g,""),port:u.port,auth:l&&"string"==typeof l?l:void 0};"https:"===u.protocol&&(c.ALPNProtocols=["http/1.1"]);let f=function(e,t){let r=e.protocol+"//"+e.hostname+":"+(e.port||"")+"#"+(e.auth||""),n=t?e6.get(t)||e6.set(t,new Map).get(t):e5,o=n.get(r);if(o)return o;let s=(o=new C(t&&t.options?{...t.options,...e}:e)).callback;return o.callback=function(e,r){let n=t||B.globalAgent,o=n&&n.options;return s.call(this,e,{...o,...r})},o[e4]=!0,n.set(r,o),o}(c,i);t.agent=f,t.agents&&(t.agents.https=f)}}else{if(l){let e=Buffer.from(l,"utf8").toString("base64");t.headers["Proxy-Authorization"]="Basic "+e}let e=!1;for(let r of Object.keys(t.headers))if("host"===r.toLowerCase()){e=!0;break}e||(t.headers.host=t.hostname+(t.port?":"+t.port:""));let o=r("hostname")||r("host");t.hostname=o,t.host=o,t.port=r("port"),t.path=n;let s=r("protocol");s&&(t.protocol=s.includes(":")?s:`${s}:`)}}return t.beforeRedirects.proxy=function(t){e(t,r,t.href,!0,i,a,l)},!!(p||!1!==r&&l&&te(h))}(eP,D,eg+"//"+em.hostname+(em.port?":"+em.port:"")+eP.path,!1,z,I,!X);let ej=!1,ez=eY.test(eP.protocol);if(X||!1!==D?null==eP.agent&&(eP.agent=ez?z:I):(tt(eP,I,z),eP.beforeRedirects.direct=e=>{tt(e,I,z)}),X){if(eU)return r(new f("HTTP/2 requests with a proxy are not supported",f.ERR_NOT_SUPPORT,e));c=td}else{let t=A("transport");if(t)c=t;else if(0===V)c=ez?B:L,ej=!0;else{eP.sensitiveHeaders=[],V&&(eP.maxRedirects=V);let t=A("beforeRedirect");if(t&&(eP.beforeRedirects.config=t),g){let e=em.origin,t=g;eP.beforeRedirects.auth=function(r){try{new URL(r.href).origin===e&&(r.auth=t)}catch{}}}let n=A("sensitiveHeaders");if(null!=n){if(!o.A.isArray(n))return r(new f("sensitiveHeaders must be an array of strings",f.ERR_BAD_OPTION_VALUE,e));let t=new Set;for(let s of n){if(!o.A.isString(s))return r(new f("sensitiveHeaders must be an array of strings",f.ERR_BAD_OPTION_VALUE,e));t.add(s.toLowerCase())}t.size&&(eP.sensitiveHeaders=Array.from(t),eP.beforeRedirects.sensitiveHeaders=function(e,r){tl(e,r)||ta(e.headers,t)})}c=ez?eK:eX}}J>-1?eP.maxBodyLength=J:eP.maxBodyLength=1/0,eP.insecureHTTPParser=!!A("insecureHTTPParser"),a=c.request(eP,function(n){if(ei(),a.destroyed)return;let i=[n],l=o.A.toFiniteNumber(n.headers["content-length"]);if(eb||h){let e=new eo({maxRate:o.A.toFiniteNumber(h)});eb&&e.on("progress",to(e,ek(l,eI(e$(eb,eG),!0,3)))),i.push(e)}let u=n,c=n.req||a;if(!1!==Q&&n.headers["content-encoding"])switch(("HEAD"===q||204===n.statusCode)&&delete n.headers["content-encoding"],(n.headers["content-encoding"]||"").toLowerCase()){case"gzip":case"x-gzip":case"compress":case"x-compress":i.push(k.createUnzip(eH)),delete n.headers["content-encoding"];break;case"deflate":i.push(new ep),i.push(k.createUnzip(eH)),delete n.headers["content-encoding"];break;case"br":eV&&(i.push(k.createBrotliDecompress(eW)),delete n.headers["content-encoding"]);break;case"zstd":eJ&&(i.push(k.createZstdDecompress(eq)),delete n.headers["content-encoding"])}u=i.length>1?et.pipeline(i,o.A.noop):i[0];let p={status:n.statusCode,statusText:n.statusMessage,headers:new s.A(n.headers),config:e,request:c};if("stream"===M){if(Z>-1){let t=u;async function*m(){let r=0;for await(let n of t){if((r+=n.length)>Z)throw new f("maxContentLength size of "+Z+" exceeded",f.ERR_BAD_RESPONSE,e,c);yield n}}u=et.Readable.from(m(),{objectMode:!1})}p.data=u,d(t,r,p)}else{let n=[],s=0;u.on("data",function(t){n.push(t),s+=t.length,Z>-1&&s>Z&&(G=!0,u.destroy(),en(new f("maxContentLength size of "+Z+" exceeded",f.ERR_BAD_RESPONSE,e,c)))}),u.on("aborted",function(){if(G)return;let t=new f("stream has been aborted",f.ERR_BAD_RESPONSE,e,c,p);u.destroy(t),r(t)}),u.on("error",function(t){G||r(f.from(t,null,e,c,p))}),u.on("end",function(){try{let e=1===n.length?n[0]:Buffer.concat(n);"arraybuffer"!==M&&(e=e.toString(H),H&&"utf8"!==H||(e=o.A.stripBOM(e))),p.data=e}catch(t){return r(f.from(t,null,e,p.request,p))}d(t,r,p)})}K.once("abort",e=>{u.destroyed||(u.emit("error",e),u.destroy())})}),K.once("abort",e=>{a.close?a.close():a.destroy(e)}),a.on("error",function(t){r(f.from(t,null,e,a))});let e3=new Set;if(a.on("socket",function(e){"function"==typeof e.setKeepAlive&&e.setKeepAlive(!0,6e4),e[e0]||(e.on("error",e2),e[e0]=!0),e[e1]=a,e3.add(e)}),a.once("close",function(){for(let e of(ei(),e3))e[e1]===a&&(e[e1]=null);e3.clear()}),A("timeout")){let t=parseInt(A("timeout"),10);if(Number.isNaN(t))return void en(new f("error trying to parse `config.timeout` to int",f.ERR_BAD_OPTION_VALUE,e,a));let r=function(){if(!i){let t,r,n;en((t=A("timeout"),r=t?"timeout of "+t+"ms exceeded":"timeout exceeded",n=A("timeoutErrorMessage"),n&&(r=n),new f(r,y.clarifyTimeoutError?f.ETIMEDOUT:f.ECONNABORTED,e,a)))}};ej&&t>0&&(l=setTimeout(r,t)),a.setTimeout(t,r)}else a.setTimeout(0);if(o.A.isStream(R)){let t=!1,r=!1;R.on("end",()=>{t=!0}),R.once("error",e=>{r=!0,a.destroy(e)}),R.on("close",()=>{t||r||en(new F("Request stream has been aborted",e,a))});let n=R;if(J>-1){let t=0;(n=et.pipeline([R,new et.Transform({transform(r,n,o){if((t+=r.length)>J)return o(new f("Request body larger than maxBodyLength limit",f.ERR_BAD_REQUEST,e,a));o(null,r)}})],o.A.noop)).on("error",e=>{a.destroyed||a.destroy(e)})}n.pipe(a)}else R&&a.write(R),a.end()},new Promise((e,r)=>{let n,o,s=(e,t)=>{!o&&(o=!0,n&&n(e,t))},i=e=>{s(e,!0),r(e)};t(t=>{s(t),e(t)},i,e=>n=e).catch(i)})}}),

/***/ 96904:
(function(t,e,o){"use strict";var n=this&&this.__awaiter||function(t,e,o,n){return new(o||(o=Promise))(function(r,s){function i(t){try{c(n.next(t))}catch(t){s(t)}}function a(t){try{c(n.throw(t))}catch(t){s(t)}}function c(t){var e;t.done?r(t.value):((e=t.value)instanceof o?e:new o(function(t){t(e)})).then(i,a)}c((n=n.apply(t,e||[])).next())})},r=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(e,"__esModule",{value:!0});let s=r(o(69278)),i=r(o(64756)),a=r(o(87016)),c=r(o(42613)),u=r(o(33656)),l=o(8207),f=r(o(37943)),h=u.default("https-proxy-agent:agent");class p extends l.Agent{constructor(t){let e;if(!(e="string"==typeof t?a.default.parse(t):t))throw Error("an HTTP(S) proxy server `host` and `port` must be specified!");h("creating new HttpsProxyAgent instance: %o",e),super(e);let o=Object.assign({},e);this.secureProxy=e.secureProxy||function(t){return"string"==typeof t&&/^https:?$/i.test(t)}(o.protocol),o.host=o.hostname||o.host,"string"==typeof o.port&&(o.port=parseInt(o.port,10)),!o.port&&o.host&&(o.port=this.secureProxy?443:80),!this.secureProxy||"ALPNProtocols"in o||(o.ALPNProtocols=["http 1.1"]),o.host&&o.path&&(delete o.path,delete o.pathname),this.proxy=o}callback(t,e){return n(this,void 0,void 0,function*(){let o,{proxy:n,secureProxy:r}=this;r?(h("Creating `tls.Socket`: %o",n),o=i.default.connect(n)):(h("Creating `net.Socket`: %o",n),o=s.default.connect(n));let a=Object.assign({},n.headers),u=`${e.host}:${e.port}`,l=`CONNECT ${u} HTTP/1.1\r
`;n.auth&&(a["Proxy-Authorization"]=`Basic ${Buffer.from(n.auth).toString("base64")}`);let{host:p,port:y,secureEndpoint:g}=e;for(let t of(!function(t,e){return!!(!e&&80===t||e&&443===t)}(y,g)&&(p+=`:${y}`),a.Host=p,a.Connection="close",Object.keys(a)))l+=`${t}: ${a[t]}\r
`;let P=f.default(o);o.write(`${l}\r
`);let{statusCode:x,buffered:b}=yield P;if(200===x){if(t.once("socket",d),e.secureEndpoint){h("Upgrading socket connection to TLS");let t=e.servername||e.host;return i.default.connect(Object.assign(Object.assign({},function(t,...e){let o,n={};for(o in t)e.includes(o)||(n[o]=t[o]);return n}(e,"host","hostname","path","port")),{socket:o,servername:t}))}return o}o.destroy();let m=new s.default.Socket({writable:!1});return m.readable=!0,t.once("socket",t=>{h("replaying proxy buffer for failed request"),c.default(t.listenerCount("data")>0),t.push(b),t.push(null)}),m})}}function d(t){t.resume()}e.default=p}),

/***/ 98067:
((e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});t.default=function(e){return function(t,n){return new Promise((r,u)=>{e.call(this,t,n,(e,t)=>{e?u(e):r(t)})})}}}),

/***/ 98957:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ isSequenceOver),
/* harmony export */   ii: () => (/* binding */ sequenceEventType),
/* harmony export */   rm: () => (/* binding */ parseSequenceEventType)
/* harmony export */ });
const PREFIX = "sh.keptn.event";
const OVER = ["finished", "timedOut", "aborted"];
function sequenceEventType(stage, sequence, kind) {
    return `${PREFIX}.${stage}.${sequence}.${kind}`;
}
function parseSequenceEventType(type) {
    const [sh, keptn, event, stage, sequence, kind, ...rest] = type.split(".");
    if (`${sh}.${keptn}.${event}` !== PREFIX || !stage || !sequence || !kind || rest.length > 0)
        return undefined;
    return { stage, sequence, kind };
}
function isSequenceOver(state) {
    return OVER.includes(state);
}


/***/ })

};
