module.exports = {

/***/ 1118:
((__unused_webpack_module, exports, __webpack_require__) => {

/**
 * Stands in for the package `uuid` in the bundles (tsconfig.json, paths): cloudevents wants an id
 * for an event, which Node makes as well.
 */
exports.v4 = () => (__webpack_require__(77598).randomUUID)();


/***/ }),

/***/ 3271:
(a,d)=>{"use strict";function f(a,d){return{validate:a,compare:d}}d.U9=void 0,d.U9={date:f(i,n),time:f(u,z),"date-time":f(function(a){let d=a.split($);return 2===d.length&&i(d[0])&&u(d[1],!0)},l),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:function(a){return o.test(a)&&s.test(a)},"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,regex:function(a){if(x.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}},uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:function(a){return c.lastIndex=0,c.test(a)},int32:{type:"number",validate:function(a){return Number.isInteger(a)&&a<=m&&a>=p}},int64:{type:"number",validate:function(a){return Number.isInteger(a)}},float:{type:"number",validate:v},double:{type:"number",validate:v},password:!0,binary:!0},({...d.U9,date:f(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,n),time:f(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,z),"date-time":f(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,l),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i}),Object.keys(d.U9);let e=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,t=[0,31,28,31,30,31,30,31,31,30,31,30,31];function i(a){var d;let f=e.exec(a);if(!f)return!1;let i=+f[1],n=+f[2],r=+f[3];return n>=1&&n<=12&&r>=1&&r<=(2===n&&(d=i)%4==0&&(d%100!=0||d%400==0)?29:t[n])}function n(a,d){if(a&&d)return a>d?1:a<d?-1:0}let r=/^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|[+-]\d\d(?::?\d\d)?)?$/i;function u(a,d){let f=r.exec(a);if(!f)return!1;let e=+f[1],t=+f[2],i=+f[3],n=f[5];return(e<=23&&t<=59&&i<=59||23===e&&59===t&&60===i)&&(!d||""!==n)}function z(a,d){if(!(a&&d))return;let f=r.exec(a),e=r.exec(d);if(f&&e)return(a=f[1]+f[2]+f[3]+(f[4]||""),a>(d=e[1]+e[2]+e[3]+(e[4]||"")))?1:a<d?-1:0}let $=/t|\s/i;function l(a,d){if(!(a&&d))return;let[f,e]=a.split($),[t,i]=d.split($),r=n(f,t);if(void 0!==r)return r||z(e,i)}let o=/\/|:/,s=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,c=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm,p=-0x80000000,m=0x7fffffff;function v(){return!0}let x=/[^\\]\\Z/},

/***/ 4711:
(r,e)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isValidType=e.asData=e.isJsonContentType=e.clone=e.asBase64=e.base64AsBinary=e.asBuffer=e.isBuffer=e.isBase64=e.equalsOrThrow=e.isStringOrObjectOrThrow=e.isDefinedOrThrow=e.isStringOrThrow=e.isBinary=e.isDate=e.isInteger=e.isBoolean=e.isDefined=e.isObject=e.isString=e.ValidationError=void 0;let i=function(){try{return globalThis}catch{try{return self}catch{return global}}}();class s extends TypeError{constructor(r,e){super(e instanceof Array?e?.reduce((r,e)=>r.concat(`
  ${e instanceof Object?JSON.stringify(e):e}`),r):r),this.errors=e||[]}}e.ValidationError=s;e.isString=r=>"string"==typeof r;e.isObject=r=>"object"==typeof r;e.isDefined=r=>null!=r;e.isBoolean=r=>"boolean"==typeof r;e.isInteger=r=>Number.isInteger(r);e.isDate=r=>r instanceof Date;e.isBinary=r=>ArrayBuffer.isView(r);e.isStringOrThrow=(r,i)=>!!(0,e.isString)(r)||(()=>{throw i})();e.isDefinedOrThrow=(r,i)=>!!(0,e.isDefined)(r)||(()=>{throw i})();e.isStringOrObjectOrThrow=(r,i)=>!!(0,e.isString)(r)||!!(0,e.isObject)(r)||(()=>{throw i})();e.equalsOrThrow=(r,e,i)=>r===e||(()=>{throw i})();e.isBase64=r=>Buffer.from(r,"base64").toString("base64")===r;e.isBuffer=r=>r instanceof Buffer;e.asBuffer=r=>(0,e.isBinary)(r)?Buffer.from(r):(0,e.isBuffer)(r)?r:(()=>{throw TypeError("is not buffer or a valid binary")})();e.base64AsBinary=r=>{let e;return Uint8Array.from((e=r,i.atob?i.atob(e):Buffer.from(e,"base64").toString("binary")),r=>r.charCodeAt(0))};e.asBase64=r=>(0,e.asBuffer)(r).toString("base64");e.clone=r=>JSON.parse(JSON.stringify(r));e.isJsonContentType=r=>r&&r.match(/(json)/i);e.asData=(r,i)=>{let s=(0,e.isString)(r)&&!(0,e.isBase64)(r)&&(0,e.isJsonContentType)(i)?JSON.parse(r):r;return(0,e.isBinary)(s)?(0,e.asBase64)(s):s};e.isValidType=r=>(0,e.isBoolean)(r)||(0,e.isInteger)(r)||(0,e.isString)(r)||(0,e.isDate)(r)||(0,e.isBinary)(r)||(0,e.isObject)(r)},

/***/ 5183:
((module) => {

/**
 * Stands in for the package `json-bigint` in the bundles (tsconfig.json, paths). cloudevents wants
 * it for reading messages with very large numbers; we only write events with it. The package is a
 * quarter of the code read at start.
 */
module.exports = () => JSON;


/***/ }),

/***/ 10072:
()=>{"use strict";},

/***/ 23709:
()=>{"use strict";},

/***/ 24657:
()=>{"use strict";},

/***/ 25517:
()=>{"use strict";},

/***/ 26903:
function(e,t,a){"use strict";var i=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),t.validateCloudEvent=void 0;let r=a(4711),n=a(33099),o=i(a(45124));t.validateCloudEvent=function(e){if(e.specversion!==n.V1)return!1;if(!(0,o.default)(e))throw new r.ValidationError("invalid payload",o.default.errors);let t=/^[a-z0-9]+$/;for(let a in e)if(!1===t.test(a)&&"data_base64"!==a)throw new r.ValidationError(`invalid attribute name: "${a}"`);return!0}},

/***/ 33099:
(t,e,a)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CloudEvent=e.V03=e.V1=void 0;let s=a(1118),i=a(62973),n=a(26903),r=a(4711);e.V1="1.0",e.V03="0.3";class o{constructor(t,a=!0){let i={...t};if(this.id=i.id||(0,s.v4)(),delete i.id,this.time=i.time||new Date().toISOString(),delete i.time,this.type=i.type,delete i.type,this.source=i.source,delete i.source,this.specversion=i.specversion||e.V1,delete i.specversion,this.datacontenttype=i.datacontenttype,delete i.datacontenttype,this.subject=i.subject,delete i.subject,this.datacontentencoding=i.datacontentencoding,delete i.datacontentencoding,this.dataschema=i.dataschema,delete i.dataschema,this.data_base64=i.data_base64,this.data_base64&&(this.data=(0,r.base64AsBinary)(this.data_base64)),delete i.data_base64,this.schemaurl=i.schemaurl,delete i.schemaurl,(0,r.isBinary)(i.data)&&(this.data_base64=(0,r.asBase64)(i.data)),this.data=void 0!==i.data?i.data:this.data,delete i.data,this.specversion===e.V1&&this.schemaurl)throw TypeError("cannot set schemaurl on version 1.0 event");if(this.specversion===e.V03&&this.dataschema)throw TypeError("cannot set dataschema on version 0.3 event");for(let[t,e]of Object.entries(i)){if(!t.match(/^[a-z0-9]+$/)&&a)throw new r.ValidationError(`invalid extension name: ${t}
CloudEvents attribute names MUST consist of lower-case letters ('a' to 'z')
or digits ('0' to '9') from the ASCII character set. Attribute names SHOULD
be descriptive and terse and SHOULD NOT exceed 20 characters in length.`);if(!(0,r.isValidType)(e)&&a)throw new r.ValidationError(`invalid extension value: ${e}
Extension values must conform to the CloudEvent type system.
See: https://github.com/cloudevents/spec/blob/v1.0/spec.md#type-system`);this[t]=e}a&&this.validate(),Object.freeze(this)}toJSON(){let t={...this};return t.time=new Date(this.time).toISOString(),t.data_base64&&t.data&&delete t.data,t}toString(){return JSON.stringify(this)}validate(){try{return(0,n.validateCloudEvent)(this)}catch(t){if(t instanceof r.ValidationError)throw t;throw new r.ValidationError("invalid payload",[t])}}async emit(t=!0){return await i.Emitter.emitEvent(this,t),this}cloneWith(t,e=!0){return o.cloneWith(this,t,e)}[Symbol.for("nodejs.util.inspect.custom")](){return this.toString()}static cloneWith(t,e,a=!0){return new o(Object.assign({},t,e),a)}}e.CloudEvent=o},

/***/ 36214:
(e,t)=>{"use strict";function r(e){let t,r=e.length,u=0,d=0;for(;d<r;)u++,(t=e.charCodeAt(d++))>=55296&&t<=56319&&d<r&&(64512&(t=e.charCodeAt(d)))==56320&&d++;return u}Object.defineProperty(t,"__esModule",{value:!0}),t.default=r,r.code='require("ajv/dist/runtime/ucs2length").default'},

/***/ 45124:
(e,t,a)=>{"use strict";e.exports=u,e.exports.default=u;let r=["string","null"],s=["string","null"],i=["string","null"],n=["string","null"],f=["object","string","number","array","boolean","null"],m=["string","null"],o=a(36214).default,d=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,h=a(3271).U9.uri,c=a(3271).U9["date-time"];function u(e,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:y=e}={}){!0;if(!e||"object"!=typeof e||Array.isArray(e))return u.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;else{let a;if(void 0===e.id&&(a="id")||void 0===e.source&&(a="source")||void 0===e.specversion&&(a="specversion")||void 0===e.type&&(a="type"))return u.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(void 0!==e.id){let a=e.id;!0;if("string"!=typeof a)return u.errors=[{instancePath:t+"/id",schemaPath:"#/definitions/iddef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>o(a))return u.errors=[{instancePath:t+"/id",schemaPath:"#/definitions/iddef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.source){let a=e.source;!0;if("string"!=typeof a)return u.errors=[{instancePath:t+"/source",schemaPath:"#/definitions/sourcedef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>o(a))return u.errors=[{instancePath:t+"/source",schemaPath:"#/definitions/sourcedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;else if(!d.test(a))return u.errors=[{instancePath:t+"/source",schemaPath:"#/definitions/sourcedef/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.specversion){let a=e.specversion;!0;if("string"!=typeof a)return u.errors=[{instancePath:t+"/specversion",schemaPath:"#/definitions/specversiondef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>o(a))return u.errors=[{instancePath:t+"/specversion",schemaPath:"#/definitions/specversiondef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.type){let a=e.type;!0;if("string"!=typeof a)return u.errors=[{instancePath:t+"/type",schemaPath:"#/definitions/typedef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>o(a))return u.errors=[{instancePath:t+"/type",schemaPath:"#/definitions/typedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.datacontenttype){let a=e.datacontenttype;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/datacontenttype",schemaPath:"#/definitions/datacontenttypedef/type",keyword:"type",params:{type:r},message:"must be string,null"}],!1;if("string"==typeof a&&1>o(a))return u.errors=[{instancePath:t+"/datacontenttype",schemaPath:"#/definitions/datacontenttypedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.dataschema){let a=e.dataschema;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/dataschema",schemaPath:"#/definitions/dataschemadef/type",keyword:"type",params:{type:s},message:"must be string,null"}],!1;if("string"==typeof a){if(1>o(a))return u.errors=[{instancePath:t+"/dataschema",schemaPath:"#/definitions/dataschemadef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;else if(!h(a))return u.errors=[{instancePath:t+"/dataschema",schemaPath:"#/definitions/dataschemadef/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}var l=true}else var l=!0;if(l){if(void 0!==e.subject){let a=e.subject;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/subject",schemaPath:"#/definitions/subjectdef/type",keyword:"type",params:{type:i},message:"must be string,null"}],!1;if("string"==typeof a&&1>o(a))return u.errors=[{instancePath:t+"/subject",schemaPath:"#/definitions/subjectdef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var l=true}else var l=!0;if(l){if(void 0!==e.time){let a=e.time;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/time",schemaPath:"#/definitions/timedef/type",keyword:"type",params:{type:n},message:"must be string,null"}],!1;if("string"==typeof a){if(1>o(a))return u.errors=[{instancePath:t+"/time",schemaPath:"#/definitions/timedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;else if(!c.validate(a))return u.errors=[{instancePath:t+"/time",schemaPath:"#/definitions/timedef/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}var l=true}else var l=!0;if(l){if(void 0!==e.data){let a=e.data;if("object"!=typeof a&&"string"!=typeof a&&!("number"==typeof a&&isFinite(a))&&"boolean"!=typeof a)return u.errors=[{instancePath:t+"/data",schemaPath:"#/definitions/datadef/type",keyword:"type",params:{type:f},message:"must be object,string,number,array,boolean,null"}],!1;var l=true}else var l=!0;if(l)if(void 0!==e.data_base64){let a=e.data_base64;if("string"!=typeof a&&null!==a)return u.errors=[{instancePath:t+"/data_base64",schemaPath:"#/definitions/data_base64def/type",keyword:"type",params:{type:m},message:"must be string,null"}],!1;var l=true}else var l=!0}}}}}}}}}return u.errors=null,true}},

/***/ 46994:
()=>{"use strict";},

/***/ 62973:
function(e,t,r){"use strict";var n=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),t.CONSTANTS=t.Emitter=t.httpTransport=t.emitterFor=t.MQTTMessageFactory=t.MQTT=t.Kafka=t.HTTP=t.Mode=t.ValidationError=t.V03=t.V1=t.CloudEvent=void 0;let o=r(33099);Object.defineProperty(t,"CloudEvent",{enumerable:!0,get:function(){return o.CloudEvent}}),Object.defineProperty(t,"V1",{enumerable:!0,get:function(){return o.V1}}),Object.defineProperty(t,"V03",{enumerable:!0,get:function(){return o.V03}});let u=r(4711);Object.defineProperty(t,"ValidationError",{enumerable:!0,get:function(){return u.ValidationError}});let i=r(23709);Object.defineProperty(t,"emitterFor",{enumerable:!0,get:function(){return i.emitterFor}}),Object.defineProperty(t,"Emitter",{enumerable:!0,get:function(){return i.Emitter}});let a=r(68700);Object.defineProperty(t,"httpTransport",{enumerable:!0,get:function(){return a.httpTransport}});let f=r(25517);Object.defineProperty(t,"Mode",{enumerable:!0,get:function(){return f.Mode}}),Object.defineProperty(t,"HTTP",{enumerable:!0,get:function(){return f.HTTP}}),Object.defineProperty(t,"Kafka",{enumerable:!0,get:function(){return f.Kafka}}),Object.defineProperty(t,"MQTT",{enumerable:!0,get:function(){return f.MQTT}}),Object.defineProperty(t,"MQTTMessageFactory",{enumerable:!0,get:function(){return f.MQTTMessageFactory}}),t.CONSTANTS=n(r(85556)).default},

/***/ 68700:
()=>{"use strict";},

/***/ 71679:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   canCarryData: () => (/* binding */ canCarryData),
/* harmony export */   finishedEvent: () => (/* binding */ finishedEvent),
/* harmony export */   paymentEvent: () => (/* binding */ paymentEvent),
/* harmony export */   progressEvent: () => (/* binding */ progressEvent),
/* harmony export */   startedEvent: () => (/* binding */ startedEvent)
/* harmony export */ });
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62973);
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cloudevents__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37453);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _text_masking__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46451);




const MAX_EVENT_BYTES = 60_000;
const MAX_MESSAGE_BYTES = 16 * 1024;
const MIN_USEFUL_BYTES = 200;
const MAX_LABEL_BYTES = 1024;
const MAX_LABELS_BYTES = 8 * 1024;
const COMMON_FIELDS = [
    "project",
    "stage",
    "service",
    "labels",
    "status",
    "result",
    "message",
    "temporaryData",
];
const RESERVED_LABELS = ["githubRun", "pays"];
function canCarryData(task) {
    return !COMMON_FIELDS.includes(task.name);
}
function startedEvent(task, sender) {
    return build(task, "started", sender, common(task, labelsOf(sender)));
}
function progressEvent(task, sender, message) {
    const data = common(task, labelsOf(sender));
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", sender.mask(message));
    return build(task, "status.changed", sender, data);
}
function finishedEvent(task, outcome, sender) {
    const reported = (0,_text_masking__WEBPACK_IMPORTED_MODULE_1__/* .maskJson */ .Te)(outcome.data, sender.mask);
    const wanted = { ...outcome.labels, ...linksIn(outcome.data) };
    const labels = labelsOf(sender, wanted);
    const message = cut(sender.mask(outcome.message), MAX_MESSAGE_BYTES, sender.source);
    const note = `\nWhat was reported is larger than an event may be and was cut, see ${sender.source}`;
    const data = common(task, labels);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "status", outcome.status);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "result", outcome.result);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", message);
    const isShort = Object.keys(labels).length <
        new Set([
            ...Object.keys({ ...sender.labels, ...wanted })
                .filter((name) => !RESERVED_LABELS.includes(name))
                .map(sender.mask),
            "githubRun",
        ]).size;
    let isCut = isShort || message !== sender.mask(outcome.message);
    if (isShort)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", message + note);
    if (Object.keys(reported).length > 0 && canCarryData(task)) {
        const fitted = fit(reported, MAX_EVENT_BYTES - envelopeBytes(task, sender) - bytes(data) - bytes(note) - 64, sender.source);
        if (bytes(fitted) < bytes(reported)) {
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", message + note);
            isCut = true;
        }
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, task.name, fitted);
    }
    return { ...build(task, "finished", sender, data), isCut };
}
function paymentEvent(task, outcome, sender, number) {
    const labels = labelsOf(sender);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(labels, "pays", number === 1 ? "started" : `started ${number}`);
    const data = common(task, labels);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "status", outcome.status);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "result", outcome.result);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", "Pays for a second `started` of this task, so that its counts balance.");
    return build(task, "finished", sender, data);
}
function common(task, labels) {
    return { project: task.project, stage: task.stage, service: task.service, labels };
}
function build(task, kind, sender, data) {
    const type = (0,_event_type__WEBPACK_IMPORTED_MODULE_3__/* .taskEventType */ .ML)(task.name, kind);
    const attributes = {
        type,
        source: sender.source,
        shkeptncontext: task.keptnContext,
        triggeredid: task.id,
    };
    const event = new cloudevents__WEBPACK_IMPORTED_MODULE_0__.CloudEvent({
        specversion: "1.0",
        datacontenttype: "application/json",
        ...attributes,
        data,
    });
    return { ...attributes, data, json: event.toJSON(), isCut: false };
}
function envelopeBytes(task, sender) {
    return bytes(build(task, "finished", sender, {}).json);
}
function labelsOf(sender, more = {}) {
    const labels = {};
    let left = MAX_LABELS_BYTES;
    for (const [name, value] of Object.entries({ ...sender.labels, ...more })) {
        if (RESERVED_LABELS.includes(name))
            continue;
        const key = sender.mask(name);
        const text = cut(sender.mask(value), MAX_LABEL_BYTES, sender.source);
        left -= bytes(key) + bytes(text);
        if (left >= 0)
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(labels, key, text);
    }
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(labels, "githubRun", sender.source);
    return labels;
}
function linksIn(data) {
    const links = {};
    for (const [name, value] of Object.entries(data))
        if (/(Url|URL)$/.test(name) && typeof value === "string")
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(links, name, value);
    return links;
}
function fitted(value, maxBytes, link) {
    if (bytes(value) <= maxBytes)
        return value;
    if (maxBytes < MIN_USEFUL_BYTES)
        return undefined;
    if (typeof value === "string")
        return cut(value, maxBytes, link);
    if ((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return fit(value, maxBytes, link);
    if (!Array.isArray(value))
        return undefined;
    const items = [];
    let left = maxBytes - 2;
    for (const item of value) {
        left -= bytes(item) + 1;
        if (left < 0)
            break;
        items.push(item);
    }
    return items;
}
function fit(data, maxBytes, link) {
    const fields = Object.entries(data)
        .map(([name, value]) => ({ name, value, size: bytes(value) }))
        .sort((a, b) => a.size - b.size);
    let left = maxBytes;
    const kept = new Map();
    fields.forEach(({ name, value }, index) => {
        const share = Math.floor(left / (fields.length - index)) - bytes(name) - 2;
        const part = fitted(value, share, link);
        if (part === undefined)
            return;
        kept.set(name, part);
        left -= bytes(part) + bytes(name) + 2;
    });
    const result = {};
    for (const name of Object.keys(data))
        if (kept.has(name))
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(result, name, kept.get(name));
    return result;
}
function cut(text, maxBytes, link) {
    if (bytes(text) <= maxBytes)
        return text;
    const note = ` … [cut from ${Buffer.byteLength(text)} bytes, see ${link}]`;
    let end = Math.min(text.length, Math.max(0, maxBytes - bytes(note)));
    while (end > 0 && bytes(text.slice(0, end)) + bytes(note) > maxBytes)
        end -= Math.ceil((bytes(text.slice(0, end)) + bytes(note) - maxBytes) / 6);
    const head = text
        .slice(0, Math.max(0, end))
        .toWellFormed()
        .replace(/\ufffd$/, "");
    const boundary = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" "));
    return (boundary > head.length - 200 && boundary > 0 ? head.slice(0, boundary) : head) + note;
}
function bytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}


/***/ }),

/***/ 77608:
()=>{"use strict";},

/***/ 85556:
()=>{"use strict";},

/***/ 87244:
()=>{"use strict";},

/***/ 95950:
()=>{"use strict";}

};
