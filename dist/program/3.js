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
(()=>{}),

/***/ 4711:
((r,e)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isValidType=e.asData=e.isJsonContentType=e.clone=e.asBase64=e.base64AsBinary=e.asBuffer=e.isBuffer=e.isBase64=e.equalsOrThrow=e.isStringOrObjectOrThrow=e.isDefinedOrThrow=e.isStringOrThrow=e.isBinary=e.isDate=e.isInteger=e.isBoolean=e.isDefined=e.isObject=e.isString=e.ValidationError=void 0;let i=function(){try{return globalThis}catch{try{return self}catch{return global}}}();class s extends TypeError{constructor(r,e){super(e instanceof Array?e?.reduce((r,e)=>r.concat(`
  ${e instanceof Object?JSON.stringify(e):e}`),r):r),this.errors=e||[]}}e.ValidationError=s;e.isString=r=>"string"==typeof r;e.isObject=r=>"object"==typeof r;e.isDefined=r=>null!=r;e.isBoolean=r=>"boolean"==typeof r;e.isInteger=r=>Number.isInteger(r);e.isDate=r=>r instanceof Date;e.isBinary=r=>ArrayBuffer.isView(r);e.isStringOrThrow=(r,i)=>!!(0,e.isString)(r)||(()=>{throw i})();e.isDefinedOrThrow=(r,i)=>!!(0,e.isDefined)(r)||(()=>{throw i})();e.isStringOrObjectOrThrow=(r,i)=>!!(0,e.isString)(r)||!!(0,e.isObject)(r)||(()=>{throw i})();e.equalsOrThrow=(r,e,i)=>r===e||(()=>{throw i})();e.isBase64=r=>Buffer.from(r,"base64").toString("base64")===r;e.isBuffer=r=>r instanceof Buffer;e.asBuffer=r=>(0,e.isBinary)(r)?Buffer.from(r):(0,e.isBuffer)(r)?r:(()=>{throw TypeError("is not buffer or a valid binary")})();e.base64AsBinary=r=>{let e;return Uint8Array.from((e=r,i.atob?i.atob(e):Buffer.from(e,"base64").toString("binary")),r=>r.charCodeAt(0))};e.asBase64=r=>(0,e.asBuffer)(r).toString("base64");e.clone=r=>JSON.parse(JSON.stringify(r));e.isJsonContentType=r=>r&&r.match(/(json)/i);e.asData=(r,i)=>{let s=(0,e.isString)(r)&&!(0,e.isBase64)(r)&&(0,e.isJsonContentType)(i)?JSON.parse(r):r;return(0,e.isBinary)(s)?(0,e.asBase64)(s):s};e.isValidType=r=>(0,e.isBoolean)(r)||(0,e.isInteger)(r)||(0,e.isString)(r)||(0,e.isDate)(r)||(0,e.isBinary)(r)||(0,e.isObject)(r)}),

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
(()=>{}),

/***/ 23709:
(()=>{}),

/***/ 24657:
(()=>{}),

/***/ 25517:
(()=>{}),

/***/ 26903:
(function(t,e,i){"use strict";var r=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(e,"__esModule",{value:!0}),e.validateCloudEvent=void 0;let a=i(4711),n=i(33099),o=r(i(45124));e.validateCloudEvent=function(t){if(t.specversion!==n.V1)return!1;if(!(0,o.default)(t))throw new a.ValidationError("invalid payload",o.default.errors);let e=/^[a-z0-9]+$/;for(let i in t)if(!1===e.test(i)&&"data_base64"!==i)throw new a.ValidationError(`invalid attribute name: "${i}"`);return!0}}),

/***/ 33099:
((t,e,a)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CloudEvent=e.V03=e.V1=void 0;let s=a(1118),i=a(62973),n=a(26903),r=a(4711);e.V1="1.0",e.V03="0.3";class o{constructor(t,a=!0){let i={...t};if(this.id=i.id||(0,s.v4)(),delete i.id,this.time=i.time||new Date().toISOString(),delete i.time,this.type=i.type,delete i.type,this.source=i.source,delete i.source,this.specversion=i.specversion||e.V1,delete i.specversion,this.datacontenttype=i.datacontenttype,delete i.datacontenttype,this.subject=i.subject,delete i.subject,this.datacontentencoding=i.datacontentencoding,delete i.datacontentencoding,this.dataschema=i.dataschema,delete i.dataschema,this.data_base64=i.data_base64,this.data_base64&&(this.data=(0,r.base64AsBinary)(this.data_base64)),delete i.data_base64,this.schemaurl=i.schemaurl,delete i.schemaurl,(0,r.isBinary)(i.data)&&(this.data_base64=(0,r.asBase64)(i.data)),this.data=void 0!==i.data?i.data:this.data,delete i.data,this.specversion===e.V1&&this.schemaurl)throw TypeError("cannot set schemaurl on version 1.0 event");if(this.specversion===e.V03&&this.dataschema)throw TypeError("cannot set dataschema on version 0.3 event");for(let[t,e]of Object.entries(i)){if(!t.match(/^[a-z0-9]+$/)&&a)throw new r.ValidationError(`invalid extension name: ${t}
CloudEvents attribute names MUST consist of lower-case letters ('a' to 'z')
or digits ('0' to '9') from the ASCII character set. Attribute names SHOULD
be descriptive and terse and SHOULD NOT exceed 20 characters in length.`);if(!(0,r.isValidType)(e)&&a)throw new r.ValidationError(`invalid extension value: ${e}
Extension values must conform to the CloudEvent type system.
See: https://github.com/cloudevents/spec/blob/v1.0/spec.md#type-system`);this[t]=e}a&&this.validate(),Object.freeze(this)}toJSON(){let t={...this};return t.time=new Date(this.time).toISOString(),t.data_base64&&t.data&&delete t.data,t}toString(){return JSON.stringify(this)}validate(){try{return(0,n.validateCloudEvent)(this)}catch(t){if(t instanceof r.ValidationError)throw t;throw new r.ValidationError("invalid payload",[t])}}async emit(t=!0){return await i.Emitter.emitEvent(this,t),this}cloneWith(t,e=!0){return o.cloneWith(this,t,e)}[Symbol.for("nodejs.util.inspect.custom")](){return this.toString()}static cloneWith(t,e,a=!0){return new o(Object.assign({},t,e),a)}}e.CloudEvent=o}),

/***/ 36214:
((e,t)=>{"use strict";function r(e){let t,r=e.length,u=0,d=0;for(;d<r;)u++,(t=e.charCodeAt(d++))>=55296&&t<=56319&&d<r&&(64512&(t=e.charCodeAt(d)))==56320&&d++;return u}Object.defineProperty(t,"__esModule",{value:!0}),t.default=r,r.code='require("ajv/dist/runtime/ucs2length").default'}),

/***/ 45124:
((e,t,r)=>{"use strict";e.exports=c,e.exports.default=c;let a=["string","null"],s=["string","null"],i=["string","null"],n=["string","null"],o=["object","string","number","array","boolean","null"],m=["string","null"],f=r(36214).default,h=e=>!/[\s<>"{}|\\^`]/.test(e)&&URL.canParse(e,"http://localhost"),d=e=>!Number.isNaN(Date.parse(e));function c(e,{instancePath:t="",parentData:r,parentDataProperty:u,rootData:p=e}={}){!0;if(!e||"object"!=typeof e||Array.isArray(e))return c.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;else{let r;if(void 0===e.id&&(r="id")||void 0===e.source&&(r="source")||void 0===e.specversion&&(r="specversion")||void 0===e.type&&(r="type"))return c.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;if(void 0!==e.id){let r=e.id;!0;if("string"!=typeof r)return c.errors=[{instancePath:t+"/id",schemaPath:"#/definitions/iddef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>f(r))return c.errors=[{instancePath:t+"/id",schemaPath:"#/definitions/iddef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var y=true}else var y=!0;if(y){if(void 0!==e.source){let r=e.source;!0;if("string"!=typeof r)return c.errors=[{instancePath:t+"/source",schemaPath:"#/definitions/sourcedef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>f(r))return c.errors=[{instancePath:t+"/source",schemaPath:"#/definitions/sourcedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;else if(!h(r))return c.errors=[{instancePath:t+"/source",schemaPath:"#/definitions/sourcedef/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'}],!1;var y=true}else var y=!0;if(y){if(void 0!==e.specversion){let r=e.specversion;!0;if("string"!=typeof r)return c.errors=[{instancePath:t+"/specversion",schemaPath:"#/definitions/specversiondef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>f(r))return c.errors=[{instancePath:t+"/specversion",schemaPath:"#/definitions/specversiondef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var y=true}else var y=!0;if(y){if(void 0!==e.type){let r=e.type;!0;if("string"!=typeof r)return c.errors=[{instancePath:t+"/type",schemaPath:"#/definitions/typedef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;else if(1>f(r))return c.errors=[{instancePath:t+"/type",schemaPath:"#/definitions/typedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var y=true}else var y=!0;if(y){if(void 0!==e.datacontenttype){let r=e.datacontenttype;if("string"!=typeof r&&null!==r)return c.errors=[{instancePath:t+"/datacontenttype",schemaPath:"#/definitions/datacontenttypedef/type",keyword:"type",params:{type:a},message:"must be string,null"}],!1;if("string"==typeof r&&1>f(r))return c.errors=[{instancePath:t+"/datacontenttype",schemaPath:"#/definitions/datacontenttypedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var y=true}else var y=!0;if(y){if(void 0!==e.dataschema){let r=e.dataschema;if("string"!=typeof r&&null!==r)return c.errors=[{instancePath:t+"/dataschema",schemaPath:"#/definitions/dataschemadef/type",keyword:"type",params:{type:s},message:"must be string,null"}],!1;if("string"==typeof r)if(1>f(r))return c.errors=[{instancePath:t+"/dataschema",schemaPath:"#/definitions/dataschemadef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;else{let e;if(e=r,!URL.canParse(e))return c.errors=[{instancePath:t+"/dataschema",schemaPath:"#/definitions/dataschemadef/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}var y=true}else var y=!0;if(y){if(void 0!==e.subject){let r=e.subject;if("string"!=typeof r&&null!==r)return c.errors=[{instancePath:t+"/subject",schemaPath:"#/definitions/subjectdef/type",keyword:"type",params:{type:i},message:"must be string,null"}],!1;if("string"==typeof r&&1>f(r))return c.errors=[{instancePath:t+"/subject",schemaPath:"#/definitions/subjectdef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var y=true}else var y=!0;if(y){if(void 0!==e.time){let r=e.time;if("string"!=typeof r&&null!==r)return c.errors=[{instancePath:t+"/time",schemaPath:"#/definitions/timedef/type",keyword:"type",params:{type:n},message:"must be string,null"}],!1;if("string"==typeof r){if(1>f(r))return c.errors=[{instancePath:t+"/time",schemaPath:"#/definitions/timedef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;else if(!d(r))return c.errors=[{instancePath:t+"/time",schemaPath:"#/definitions/timedef/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}var y=true}else var y=!0;if(y){if(void 0!==e.data){let r=e.data;if("object"!=typeof r&&"string"!=typeof r&&!("number"==typeof r&&isFinite(r))&&"boolean"!=typeof r)return c.errors=[{instancePath:t+"/data",schemaPath:"#/definitions/datadef/type",keyword:"type",params:{type:o},message:"must be object,string,number,array,boolean,null"}],!1;var y=true}else var y=!0;if(y)if(void 0!==e.data_base64){let r=e.data_base64;if("string"!=typeof r&&null!==r)return c.errors=[{instancePath:t+"/data_base64",schemaPath:"#/definitions/data_base64def/type",keyword:"type",params:{type:m},message:"must be string,null"}],!1;var y=true}else var y=!0}}}}}}}}}return c.errors=null,true}}),

/***/ 46994:
(()=>{}),

/***/ 62973:
(function(e,t,r){"use strict";var n=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),t.CONSTANTS=t.Emitter=t.httpTransport=t.emitterFor=t.MQTTMessageFactory=t.MQTT=t.Kafka=t.HTTP=t.Mode=t.ValidationError=t.V03=t.V1=t.CloudEvent=void 0;let o=r(33099);Object.defineProperty(t,"CloudEvent",{enumerable:!0,get:function(){return o.CloudEvent}}),Object.defineProperty(t,"V1",{enumerable:!0,get:function(){return o.V1}}),Object.defineProperty(t,"V03",{enumerable:!0,get:function(){return o.V03}});let u=r(4711);Object.defineProperty(t,"ValidationError",{enumerable:!0,get:function(){return u.ValidationError}});let i=r(23709);Object.defineProperty(t,"emitterFor",{enumerable:!0,get:function(){return i.emitterFor}}),Object.defineProperty(t,"Emitter",{enumerable:!0,get:function(){return i.Emitter}});let a=r(68700);Object.defineProperty(t,"httpTransport",{enumerable:!0,get:function(){return a.httpTransport}});let f=r(25517);Object.defineProperty(t,"Mode",{enumerable:!0,get:function(){return f.Mode}}),Object.defineProperty(t,"HTTP",{enumerable:!0,get:function(){return f.HTTP}}),Object.defineProperty(t,"Kafka",{enumerable:!0,get:function(){return f.Kafka}}),Object.defineProperty(t,"MQTT",{enumerable:!0,get:function(){return f.MQTT}}),Object.defineProperty(t,"MQTTMessageFactory",{enumerable:!0,get:function(){return f.MQTTMessageFactory}}),t.CONSTANTS=n(r(85556)).default}),

/***/ 68700:
(()=>{}),

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
(()=>{}),

/***/ 85556:
(()=>{}),

/***/ 87244:
(()=>{}),

/***/ 95950:
(()=>{})

};
