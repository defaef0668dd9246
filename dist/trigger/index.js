/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {

"use strict";
var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 5556:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
const CONSTANTS = Object.freeze({
    CHARSET_DEFAULT: "utf-8",
    EXTENSIONS_PREFIX: "ce-",
    ENCODING_BASE64: "base64",
    DATA_ATTRIBUTE: "data",
    MIME_JSON: "application/json",
    MIME_OCTET_STREAM: "application/octet-stream",
    MIME_CE: "application/cloudevents",
    MIME_CE_JSON: "application/cloudevents+json",
    MIME_CE_BATCH: "application/cloudevents-batch+json",
    HEADER_CONTENT_TYPE: "content-type",
    DEFAULT_CONTENT_TYPE: "application/json; charset=utf-8",
    DEFAULT_CE_CONTENT_TYPE: "application/cloudevents+json; charset=utf-8",
    CE_HEADERS: {
        TYPE: "ce-type",
        SPEC_VERSION: "ce-specversion",
        SOURCE: "ce-source",
        ID: "ce-id",
        TIME: "ce-time",
        SUBJECT: "ce-subject",
    },
    CE_ATTRIBUTES: {
        ID: "id",
        TYPE: "type",
        SOURCE: "source",
        SPEC_VERSION: "specversion",
        TIME: "time",
        CONTENT_TYPE: "datacontenttype",
        SUBJECT: "subject",
        DATA: "data",
    },
    BINARY_HEADERS_03: {
        SCHEMA_URL: "ce-schemaurl",
        CONTENT_ENCODING: "ce-datacontentencoding",
    },
    STRUCTURED_ATTRS_03: {
        SCHEMA_URL: "schemaurl",
        CONTENT_ENCODING: "datacontentencoding",
    },
    BINARY_HEADERS_1: {
        DATA_SCHEMA: "ce-dataschema",
    },
    STRUCTURED_ATTRS_1: {
        DATA_SCHEMA: "dataschema",
        DATA_BASE64: "data_base64",
    },
    USE_BIG_INT_ENV: "CE_USE_BIG_INT"
});
exports["default"] = CONSTANTS;


/***/ }),

/***/ 3099:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CloudEvent = exports.V03 = exports.V1 = void 0;
const uuid_1 = __nccwpck_require__(2048);
const __1 = __nccwpck_require__(2973);
const spec_1 = __nccwpck_require__(6903);
const validation_1 = __nccwpck_require__(4711);
/**
 * Constants representing the CloudEvent specification version
 */
exports.V1 = "1.0";
exports.V03 = "0.3";
/**
 * A CloudEvent describes event data in common formats to provide
 * interoperability across services, platforms and systems.
 * @see https://github.com/cloudevents/spec/blob/v1.0/spec.md
 */
class CloudEvent {
    /**
     * Creates a new CloudEvent object with the provided properties. If there is a chance that the event
     * properties will not conform to the CloudEvent specification, you may pass a boolean `false` as a
     * second parameter to bypass event validation.
     *
     * @param {object} event the event properties
     * @param {boolean?} strict whether to perform event validation when creating the object - default: true
     */
    constructor(event, strict = true) {
        // copy the incoming event so that we can delete properties as we go
        // everything left after we have deleted know properties becomes an extension
        const properties = { ...event };
        this.id = properties.id || (0, uuid_1.v4)();
        delete properties.id;
        this.time = properties.time || new Date().toISOString();
        delete properties.time;
        this.type = properties.type;
        delete properties.type;
        this.source = properties.source;
        delete properties.source;
        this.specversion = (properties.specversion) || exports.V1;
        delete properties.specversion;
        this.datacontenttype = properties.datacontenttype;
        delete properties.datacontenttype;
        this.subject = properties.subject;
        delete properties.subject;
        this.datacontentencoding = properties.datacontentencoding;
        delete properties.datacontentencoding;
        this.dataschema = properties.dataschema;
        delete properties.dataschema;
        this.data_base64 = properties.data_base64;
        if (this.data_base64) {
            this.data = (0, validation_1.base64AsBinary)(this.data_base64);
        }
        delete properties.data_base64;
        this.schemaurl = properties.schemaurl;
        delete properties.schemaurl;
        if ((0, validation_1.isBinary)(properties.data)) {
            this.data_base64 = (0, validation_1.asBase64)(properties.data);
        }
        this.data = typeof properties.data !== "undefined" ? properties.data : this.data;
        delete properties.data;
        // sanity checking
        if (this.specversion === exports.V1 && this.schemaurl) {
            throw new TypeError("cannot set schemaurl on version 1.0 event");
        }
        else if (this.specversion === exports.V03 && this.dataschema) {
            throw new TypeError("cannot set dataschema on version 0.3 event");
        }
        // finally process any remaining properties - these are extensions
        for (const [key, value] of Object.entries(properties)) {
            // Extension names must only allow lowercase a-z and 0-9 in the name
            // names should not exceed 20 characters in length
            if (!key.match(/^[a-z0-9]+$/) && strict) {
                throw new validation_1.ValidationError(`invalid extension name: ${key}
CloudEvents attribute names MUST consist of lower-case letters ('a' to 'z')
or digits ('0' to '9') from the ASCII character set. Attribute names SHOULD
be descriptive and terse and SHOULD NOT exceed 20 characters in length.`);
            }
            // Value should be spec compliant
            // https://github.com/cloudevents/spec/blob/master/spec.md#type-system
            if (!(0, validation_1.isValidType)(value) && strict) {
                throw new validation_1.ValidationError(`invalid extension value: ${value}
Extension values must conform to the CloudEvent type system.
See: https://github.com/cloudevents/spec/blob/v1.0/spec.md#type-system`);
            }
            this[key] = value;
        }
        strict ? this.validate() : undefined;
        Object.freeze(this);
    }
    /**
     * Used by JSON.stringify(). The name is confusing, but this method is called by
     * JSON.stringify() when converting this object to JSON.
     * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify
     * @return {object} this event as a plain object
     */
    toJSON() {
        const event = { ...this };
        event.time = new Date(this.time).toISOString();
        if (event.data_base64 && event.data) {
            delete event.data;
        }
        return event;
    }
    toString() {
        return JSON.stringify(this);
    }
    /**
     * Validates this CloudEvent against the schema
     * @throws if the CloudEvent does not conform to the schema
     * @return {boolean} true if this event is valid
     */
    validate() {
        try {
            return (0, spec_1.validateCloudEvent)(this);
        }
        catch (e) {
            if (e instanceof validation_1.ValidationError) {
                throw e;
            }
            else {
                throw new validation_1.ValidationError("invalid payload", [e]);
            }
        }
    }
    /**
     * Emit this CloudEvent through the application
     *
     * @param {boolean} ensureDelivery fail the promise if one listener fail
     * @return {Promise<CloudEvent>} this
     */
    async emit(ensureDelivery = true) {
        await __1.Emitter.emitEvent(this, ensureDelivery);
        return this;
    }
    /**
     * Clone a CloudEvent with new/updated attributes and possibly different data types
     * @param {object} options attributes to augment the CloudEvent
     * @param {boolean} strict whether or not to use strict validation when cloning (default: true)
     * @throws if the CloudEvent does not conform to the schema
     * @return {CloudEvent} returns a new CloudEvent
     */
    cloneWith(options, strict = true) {
        return CloudEvent.cloneWith(this, options, strict);
    }
    /**
     * The native `console.log` value of the CloudEvent.
     * @return {string} The string representation of the CloudEvent.
     */
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return this.toString();
    }
    /**
     * Clone a CloudEvent with new or updated attributes.
     * @param {CloudEventV1<any>} event an object that implements the {@linkcode CloudEventV1} interface
     * @param {Partial<CloudEventV1<any>>} options an object with new or updated attributes
     * @param {boolean} strict `true` if the resulting event should be valid per the CloudEvent specification
     * @throws {ValidationError} if `strict` is `true` and the resulting event is invalid
     * @returns {CloudEvent<any>} a CloudEvent cloned from `event` with `options` applied.
     */
    static cloneWith(event, options, strict = true) {
        return new CloudEvent(Object.assign({}, event, options), strict);
    }
}
exports.CloudEvent = CloudEvent;


/***/ }),

/***/ 6903:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateCloudEvent = void 0;
const validation_1 = __nccwpck_require__(4711);
const cloudevent_1 = __nccwpck_require__(3099);
const v1_1 = __importDefault(__nccwpck_require__(5124));
function validateCloudEvent(event) {
    if (event.specversion === cloudevent_1.V1) {
        if (!(0, v1_1.default)(event)) {
            throw new validation_1.ValidationError("invalid payload", v1_1.default.errors);
        }
    }
    else {
        return false;
    }
    // attribute names must all be [a-z|0-9]
    const validation = /^[a-z0-9]+$/;
    for (const key in event) {
        if (validation.test(key) === false && key !== "data_base64") {
            throw new validation_1.ValidationError(`invalid attribute name: "${key}"`);
        }
    }
    return true;
}
exports.validateCloudEvent = validateCloudEvent;


/***/ }),

/***/ 4711:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isValidType = exports.asData = exports.isJsonContentType = exports.clone = exports.asBase64 = exports.base64AsBinary = exports.asBuffer = exports.isBuffer = exports.isBase64 = exports.equalsOrThrow = exports.isStringOrObjectOrThrow = exports.isDefinedOrThrow = exports.isStringOrThrow = exports.isBinary = exports.isDate = exports.isInteger = exports.isBoolean = exports.isDefined = exports.isObject = exports.isString = exports.ValidationError = void 0;
const globalThisPolyfill = (function () {
    try {
        return globalThis;
    }
    catch (e) {
        try {
            return self;
        }
        catch (e) {
            return global;
        }
    }
}());
/**
 * An Error class that will be thrown when a CloudEvent
 * cannot be properly validated against a specification.
 */
class ValidationError extends TypeError {
    constructor(message, errors) {
        const messageString = errors instanceof Array
            ? // eslint-disable-next-line @typescript-eslint/ban-ts-comment
                // @ts-ignore
                errors?.reduce((accum, err) => accum.concat(`
  ${err instanceof Object ? JSON.stringify(err) : err}`), message)
            : message;
        super(messageString);
        this.errors = errors ? errors : [];
    }
}
exports.ValidationError = ValidationError;
const isString = (v) => typeof v === "string";
exports.isString = isString;
const isObject = (v) => typeof v === "object";
exports.isObject = isObject;
const isDefined = (v) => v !== null && typeof v !== "undefined";
exports.isDefined = isDefined;
const isBoolean = (v) => typeof v === "boolean";
exports.isBoolean = isBoolean;
const isInteger = (v) => Number.isInteger(v);
exports.isInteger = isInteger;
const isDate = (v) => v instanceof Date;
exports.isDate = isDate;
const isBinary = (v) => ArrayBuffer.isView(v);
exports.isBinary = isBinary;
const isStringOrThrow = (v, t) => (0, exports.isString)(v)
    ? true
    : (() => {
        throw t;
    })();
exports.isStringOrThrow = isStringOrThrow;
const isDefinedOrThrow = (v, t) => (0, exports.isDefined)(v)
    ? true
    : (() => {
        throw t;
    })();
exports.isDefinedOrThrow = isDefinedOrThrow;
const isStringOrObjectOrThrow = (v, t) => (0, exports.isString)(v)
    ? true
    : (0, exports.isObject)(v)
        ? true
        : (() => {
            throw t;
        })();
exports.isStringOrObjectOrThrow = isStringOrObjectOrThrow;
const equalsOrThrow = (v1, v2, t) => v1 === v2
    ? true
    : (() => {
        throw t;
    })();
exports.equalsOrThrow = equalsOrThrow;
const isBase64 = (value) => Buffer.from(value, "base64").toString("base64") === value;
exports.isBase64 = isBase64;
const isBuffer = (value) => value instanceof Buffer;
exports.isBuffer = isBuffer;
const asBuffer = (value) => (0, exports.isBinary)(value)
    ? Buffer.from(value)
    : (0, exports.isBuffer)(value)
        ? value
        : (() => {
            throw new TypeError("is not buffer or a valid binary");
        })();
exports.asBuffer = asBuffer;
const base64AsBinary = (base64String) => {
    const toBinaryString = (base64Str) => globalThisPolyfill.atob
        ? globalThisPolyfill.atob(base64Str)
        : Buffer.from(base64Str, "base64").toString("binary");
    return Uint8Array.from(toBinaryString(base64String), (c) => c.charCodeAt(0));
};
exports.base64AsBinary = base64AsBinary;
const asBase64 = (value) => (0, exports.asBuffer)(value).toString("base64");
exports.asBase64 = asBase64;
const clone = (o) => JSON.parse(JSON.stringify(o));
exports.clone = clone;
const isJsonContentType = (contentType) => contentType && contentType.match(/(json)/i);
exports.isJsonContentType = isJsonContentType;
const asData = (data, contentType) => {
    // pattern matching alike
    const maybeJson = (0, exports.isString)(data) && !(0, exports.isBase64)(data) && (0, exports.isJsonContentType)(contentType) ? JSON.parse(data) : data;
    return (0, exports.isBinary)(maybeJson) ? (0, exports.asBase64)(maybeJson) : maybeJson;
};
exports.asData = asData;
const isValidType = (v) => (0, exports.isBoolean)(v) || (0, exports.isInteger)(v) || (0, exports.isString)(v) || (0, exports.isDate)(v) || (0, exports.isBinary)(v) || (0, exports.isObject)(v);
exports.isValidType = isValidType;


/***/ }),

/***/ 2973:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONSTANTS = exports.Emitter = exports.httpTransport = exports.emitterFor = exports.MQTTMessageFactory = exports.MQTT = exports.Kafka = exports.HTTP = exports.Mode = exports.ValidationError = exports.V03 = exports.V1 = exports.CloudEvent = void 0;
const cloudevent_1 = __nccwpck_require__(3099);
Object.defineProperty(exports, "CloudEvent", ({ enumerable: true, get: function () { return cloudevent_1.CloudEvent; } }));
Object.defineProperty(exports, "V1", ({ enumerable: true, get: function () { return cloudevent_1.V1; } }));
Object.defineProperty(exports, "V03", ({ enumerable: true, get: function () { return cloudevent_1.V03; } }));
const validation_1 = __nccwpck_require__(4711);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return validation_1.ValidationError; } }));
const emitter_1 = __nccwpck_require__(3709);
Object.defineProperty(exports, "emitterFor", ({ enumerable: true, get: function () { return emitter_1.emitterFor; } }));
Object.defineProperty(exports, "Emitter", ({ enumerable: true, get: function () { return emitter_1.Emitter; } }));
const http_1 = __nccwpck_require__(8700);
Object.defineProperty(exports, "httpTransport", ({ enumerable: true, get: function () { return http_1.httpTransport; } }));
const message_1 = __nccwpck_require__(5517);
Object.defineProperty(exports, "Mode", ({ enumerable: true, get: function () { return message_1.Mode; } }));
Object.defineProperty(exports, "HTTP", ({ enumerable: true, get: function () { return message_1.HTTP; } }));
Object.defineProperty(exports, "Kafka", ({ enumerable: true, get: function () { return message_1.Kafka; } }));
Object.defineProperty(exports, "MQTT", ({ enumerable: true, get: function () { return message_1.MQTT; } }));
Object.defineProperty(exports, "MQTTMessageFactory", ({ enumerable: true, get: function () { return message_1.MQTTMessageFactory; } }));
const constants_1 = __importDefault(__nccwpck_require__(5556));
exports.CONSTANTS = constants_1.default;


/***/ }),

/***/ 7608:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.v03structuredParsers = exports.v03binaryParsers = exports.v03headerMap = exports.v1structuredParsers = exports.v1binaryParsers = exports.v1headerMap = exports.sanitize = exports.headersFor = exports.requiredHeaders = exports.allowedContentTypes = void 0;
const parsers_1 = __nccwpck_require__(4657);
const cloudevent_1 = __nccwpck_require__(3099);
const constants_1 = __importDefault(__nccwpck_require__(5556));
exports.allowedContentTypes = [constants_1.default.DEFAULT_CONTENT_TYPE, constants_1.default.MIME_JSON, constants_1.default.MIME_OCTET_STREAM];
exports.requiredHeaders = [
    constants_1.default.CE_HEADERS.ID,
    constants_1.default.CE_HEADERS.SOURCE,
    constants_1.default.CE_HEADERS.TYPE,
    constants_1.default.CE_HEADERS.SPEC_VERSION,
];
/**
 * Returns the HTTP headers that will be sent for this event when the HTTP transmission
 * mode is "binary". Events sent over HTTP in structured mode only have a single CE header
 * and that is "ce-id", corresponding to the event ID.
 * @param {CloudEvent} event a CloudEvent
 * @returns {Object} the headers that will be sent for the event
 */
function headersFor(event) {
    const headers = {};
    let headerMap;
    if (event.specversion === cloudevent_1.V1) {
        headerMap = exports.v1headerMap;
    }
    else {
        headerMap = exports.v03headerMap;
    }
    // iterate over the event properties - generate a header for each
    Object.getOwnPropertyNames(event).forEach((property) => {
        const value = event[property];
        if (value !== undefined) {
            const map = headerMap[property];
            if (map) {
                headers[map.name] = map.parser.parse(value);
            }
            else if (property !== constants_1.default.DATA_ATTRIBUTE && property !== `${constants_1.default.DATA_ATTRIBUTE}_base64`) {
                headers[`${constants_1.default.EXTENSIONS_PREFIX}${property}`] = value;
            }
        }
    });
    // Treat time specially, since it's handled with getters and setters in CloudEvent
    if (event.time) {
        headers[constants_1.default.CE_HEADERS.TIME] = new Date(event.time).toISOString();
    }
    return headers;
}
exports.headersFor = headersFor;
/**
 * Sanitizes incoming headers by lowercasing them and potentially removing
 * encoding from the content-type header.
 * @param {Headers} headers HTTP headers as key/value pairs
 * @returns {Headers} the sanitized headers
 */
function sanitize(headers) {
    const sanitized = {};
    Array.from(Object.keys(headers))
        .filter((header) => Object.hasOwnProperty.call(headers, header))
        .forEach((header) => (sanitized[header.toLowerCase()] = headers[header]));
    return sanitized;
}
exports.sanitize = sanitize;
function parser(name, parser = new parsers_1.PassThroughParser()) {
    return { name: name, parser: parser };
}
/**
 * A utility Map used to retrieve the header names for a CloudEvent
 * using the CloudEvent getter function.
 */
exports.v1headerMap = Object.freeze({
    [constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE]: parser(constants_1.default.HEADER_CONTENT_TYPE),
    [constants_1.default.CE_ATTRIBUTES.SUBJECT]: parser(constants_1.default.CE_HEADERS.SUBJECT),
    [constants_1.default.CE_ATTRIBUTES.TYPE]: parser(constants_1.default.CE_HEADERS.TYPE),
    [constants_1.default.CE_ATTRIBUTES.SPEC_VERSION]: parser(constants_1.default.CE_HEADERS.SPEC_VERSION),
    [constants_1.default.CE_ATTRIBUTES.SOURCE]: parser(constants_1.default.CE_HEADERS.SOURCE),
    [constants_1.default.CE_ATTRIBUTES.ID]: parser(constants_1.default.CE_HEADERS.ID),
    [constants_1.default.CE_ATTRIBUTES.TIME]: parser(constants_1.default.CE_HEADERS.TIME),
    [constants_1.default.STRUCTURED_ATTRS_1.DATA_SCHEMA]: parser(constants_1.default.BINARY_HEADERS_1.DATA_SCHEMA),
});
exports.v1binaryParsers = Object.freeze({
    [constants_1.default.CE_HEADERS.TYPE]: parser(constants_1.default.CE_ATTRIBUTES.TYPE),
    [constants_1.default.CE_HEADERS.SPEC_VERSION]: parser(constants_1.default.CE_ATTRIBUTES.SPEC_VERSION),
    [constants_1.default.CE_HEADERS.SOURCE]: parser(constants_1.default.CE_ATTRIBUTES.SOURCE),
    [constants_1.default.CE_HEADERS.ID]: parser(constants_1.default.CE_ATTRIBUTES.ID),
    [constants_1.default.CE_HEADERS.TIME]: parser(constants_1.default.CE_ATTRIBUTES.TIME, new parsers_1.DateParser()),
    [constants_1.default.BINARY_HEADERS_1.DATA_SCHEMA]: parser(constants_1.default.STRUCTURED_ATTRS_1.DATA_SCHEMA),
    [constants_1.default.CE_HEADERS.SUBJECT]: parser(constants_1.default.CE_ATTRIBUTES.SUBJECT),
    [constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE]: parser(constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE),
    [constants_1.default.HEADER_CONTENT_TYPE]: parser(constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE),
});
exports.v1structuredParsers = Object.freeze({
    [constants_1.default.CE_ATTRIBUTES.TYPE]: parser(constants_1.default.CE_ATTRIBUTES.TYPE),
    [constants_1.default.CE_ATTRIBUTES.SPEC_VERSION]: parser(constants_1.default.CE_ATTRIBUTES.SPEC_VERSION),
    [constants_1.default.CE_ATTRIBUTES.SOURCE]: parser(constants_1.default.CE_ATTRIBUTES.SOURCE),
    [constants_1.default.CE_ATTRIBUTES.ID]: parser(constants_1.default.CE_ATTRIBUTES.ID),
    [constants_1.default.CE_ATTRIBUTES.TIME]: parser(constants_1.default.CE_ATTRIBUTES.TIME, new parsers_1.DateParser()),
    [constants_1.default.STRUCTURED_ATTRS_1.DATA_SCHEMA]: parser(constants_1.default.STRUCTURED_ATTRS_1.DATA_SCHEMA),
    [constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE]: parser(constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE),
    [constants_1.default.CE_ATTRIBUTES.SUBJECT]: parser(constants_1.default.CE_ATTRIBUTES.SUBJECT),
    [constants_1.default.CE_ATTRIBUTES.DATA]: parser(constants_1.default.CE_ATTRIBUTES.DATA),
    [constants_1.default.STRUCTURED_ATTRS_1.DATA_BASE64]: parser(constants_1.default.STRUCTURED_ATTRS_1.DATA_BASE64),
});
/**
 * A utility Map used to retrieve the header names for a CloudEvent
 * using the CloudEvent getter function.
 */
exports.v03headerMap = Object.freeze({
    [constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE]: parser(constants_1.default.HEADER_CONTENT_TYPE),
    [constants_1.default.CE_ATTRIBUTES.SUBJECT]: parser(constants_1.default.CE_HEADERS.SUBJECT),
    [constants_1.default.CE_ATTRIBUTES.TYPE]: parser(constants_1.default.CE_HEADERS.TYPE),
    [constants_1.default.CE_ATTRIBUTES.SPEC_VERSION]: parser(constants_1.default.CE_HEADERS.SPEC_VERSION),
    [constants_1.default.CE_ATTRIBUTES.SOURCE]: parser(constants_1.default.CE_HEADERS.SOURCE),
    [constants_1.default.CE_ATTRIBUTES.ID]: parser(constants_1.default.CE_HEADERS.ID),
    [constants_1.default.CE_ATTRIBUTES.TIME]: parser(constants_1.default.CE_HEADERS.TIME),
    [constants_1.default.STRUCTURED_ATTRS_03.CONTENT_ENCODING]: parser(constants_1.default.BINARY_HEADERS_03.CONTENT_ENCODING),
    [constants_1.default.STRUCTURED_ATTRS_03.SCHEMA_URL]: parser(constants_1.default.BINARY_HEADERS_03.SCHEMA_URL),
});
exports.v03binaryParsers = Object.freeze({
    [constants_1.default.CE_HEADERS.TYPE]: parser(constants_1.default.CE_ATTRIBUTES.TYPE),
    [constants_1.default.CE_HEADERS.SPEC_VERSION]: parser(constants_1.default.CE_ATTRIBUTES.SPEC_VERSION),
    [constants_1.default.CE_HEADERS.SOURCE]: parser(constants_1.default.CE_ATTRIBUTES.SOURCE),
    [constants_1.default.CE_HEADERS.ID]: parser(constants_1.default.CE_ATTRIBUTES.ID),
    [constants_1.default.CE_HEADERS.TIME]: parser(constants_1.default.CE_ATTRIBUTES.TIME, new parsers_1.DateParser()),
    [constants_1.default.BINARY_HEADERS_03.SCHEMA_URL]: parser(constants_1.default.STRUCTURED_ATTRS_03.SCHEMA_URL),
    [constants_1.default.CE_HEADERS.SUBJECT]: parser(constants_1.default.CE_ATTRIBUTES.SUBJECT),
    [constants_1.default.BINARY_HEADERS_03.CONTENT_ENCODING]: parser(constants_1.default.STRUCTURED_ATTRS_03.CONTENT_ENCODING),
    [constants_1.default.HEADER_CONTENT_TYPE]: parser(constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE),
});
exports.v03structuredParsers = Object.freeze({
    [constants_1.default.CE_ATTRIBUTES.TYPE]: parser(constants_1.default.CE_ATTRIBUTES.TYPE),
    [constants_1.default.CE_ATTRIBUTES.SPEC_VERSION]: parser(constants_1.default.CE_ATTRIBUTES.SPEC_VERSION),
    [constants_1.default.CE_ATTRIBUTES.SOURCE]: parser(constants_1.default.CE_ATTRIBUTES.SOURCE),
    [constants_1.default.CE_ATTRIBUTES.ID]: parser(constants_1.default.CE_ATTRIBUTES.ID),
    [constants_1.default.CE_ATTRIBUTES.TIME]: parser(constants_1.default.CE_ATTRIBUTES.TIME, new parsers_1.DateParser()),
    [constants_1.default.STRUCTURED_ATTRS_03.SCHEMA_URL]: parser(constants_1.default.STRUCTURED_ATTRS_03.SCHEMA_URL),
    [constants_1.default.STRUCTURED_ATTRS_03.CONTENT_ENCODING]: parser(constants_1.default.STRUCTURED_ATTRS_03.CONTENT_ENCODING),
    [constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE]: parser(constants_1.default.CE_ATTRIBUTES.CONTENT_TYPE),
    [constants_1.default.CE_ATTRIBUTES.SUBJECT]: parser(constants_1.default.CE_ATTRIBUTES.SUBJECT),
    [constants_1.default.CE_ATTRIBUTES.DATA]: parser(constants_1.default.CE_ATTRIBUTES.DATA),
});


/***/ }),

/***/ 6994:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HTTP = void 0;
const util_1 = __nccwpck_require__(9023);
const __1 = __nccwpck_require__(2973);
const headers_1 = __nccwpck_require__(7608);
const validation_1 = __nccwpck_require__(4711);
const parsers_1 = __nccwpck_require__(4657);
/**
 * Serialize a CloudEvent for HTTP transport in binary mode
 * @implements {Serializer}
 * @see https://github.com/cloudevents/spec/blob/v1.0.1/http-protocol-binding.md#31-binary-content-mode
 *
 * @param {CloudEvent} event The event to serialize
 * @returns {Message} a Message object with headers and body
 */
function binary(event) {
    const contentType = { [__1.CONSTANTS.HEADER_CONTENT_TYPE]: __1.CONSTANTS.DEFAULT_CONTENT_TYPE };
    const headers = { ...contentType, ...(0, headers_1.headersFor)(event) };
    let body = event.data;
    if (typeof event.data === "object" && !util_1.types.isTypedArray(event.data)) {
        // we'll stringify objects, but not binary data
        body = JSON.stringify(event.data);
    }
    return {
        headers,
        body,
    };
}
/**
 * Serialize a CloudEvent for HTTP transport in structured mode
 * @implements {Serializer}
 * @see https://github.com/cloudevents/spec/blob/v1.0.1/http-protocol-binding.md#32-structured-content-mode
 *
 * @param {CloudEvent} event the CloudEvent to be serialized
 * @returns {Message} a Message object with headers and body
 */
function structured(event) {
    if (event.data_base64) {
        // The event's data is binary - delete it
        event = event.cloneWith({ data: undefined });
    }
    return {
        headers: {
            [__1.CONSTANTS.HEADER_CONTENT_TYPE]: __1.CONSTANTS.DEFAULT_CE_CONTENT_TYPE,
        },
        body: event.toString(),
    };
}
/**
 * Determine if a Message is a CloudEvent
 * @implements {Detector}
 *
 * @param {Message} message an incoming Message object
 * @returns {boolean} true if this Message is a CloudEvent
 */
function isEvent(message) {
    // TODO: this could probably be optimized
    try {
        deserialize(message);
        return true;
    }
    catch (err) {
        return false;
    }
}
/**
 * Converts a Message to a CloudEvent
 * @implements {Deserializer}
 *
 * @param {Message} message the incoming message
 * @return {CloudEvent} A new {CloudEvent} instance
 */
function deserialize(message) {
    const cleanHeaders = (0, headers_1.sanitize)(message.headers);
    const mode = getMode(cleanHeaders);
    const version = getVersion(mode, cleanHeaders, message.body);
    switch (mode) {
        case __1.Mode.BINARY:
            return parseBinary(message, version);
        case __1.Mode.STRUCTURED:
            return parseStructured(message, version);
        case __1.Mode.BATCH:
            return parseBatched(message);
        default:
            throw new validation_1.ValidationError("Unknown Message mode");
    }
}
/**
 * Determines the HTTP transport mode (binary or structured) based
 * on the incoming HTTP headers.
 * @param {Headers} headers the incoming HTTP headers
 * @returns {Mode} the transport mode
 */
function getMode(headers) {
    const contentType = headers[__1.CONSTANTS.HEADER_CONTENT_TYPE];
    if (contentType) {
        if (contentType.startsWith(__1.CONSTANTS.MIME_CE_BATCH)) {
            return __1.Mode.BATCH;
        }
        else if (contentType.startsWith(__1.CONSTANTS.MIME_CE)) {
            return __1.Mode.STRUCTURED;
        }
    }
    if (headers[__1.CONSTANTS.CE_HEADERS.ID]) {
        return __1.Mode.BINARY;
    }
    throw new validation_1.ValidationError("no cloud event detected");
}
/**
 * Determines the version of an incoming CloudEvent based on the
 * HTTP headers or HTTP body, depending on transport mode.
 * @param {Mode} mode the HTTP transport mode
 * @param {Headers} headers the incoming HTTP headers
 * @param {Record<string, unknown>} body the HTTP request body
 * @returns {Version} the CloudEvent specification version
 */
function getVersion(mode, headers, body) {
    if (mode === __1.Mode.BINARY) {
        // Check the headers for the version
        const versionHeader = headers[__1.CONSTANTS.CE_HEADERS.SPEC_VERSION];
        if (versionHeader) {
            return versionHeader;
        }
    }
    else {
        // structured mode - the version is in the body
        if (typeof body === "string") {
            return JSON.parse(body).specversion;
        }
        else {
            return body.specversion;
        }
    }
    return __1.V1;
}
/**
 * Parses an incoming HTTP Message, converting it to a {CloudEvent}
 * instance if it conforms to the Cloud Event specification for this receiver.
 *
 * @param {Message} message the incoming HTTP Message
 * @param {string} version the spec version of the incoming event
 * @returns {CloudEvent} an instance of CloudEvent representing the incoming request
 * @throws {ValidationError} of the event does not conform to the spec
 */
function parseBinary(message, version) {
    const headers = { ...message.headers };
    let body = message.body;
    if (!headers)
        throw new validation_1.ValidationError("headers is null or undefined");
    // Clone and low case all headers names
    const sanitizedHeaders = (0, headers_1.sanitize)(headers);
    const eventObj = {};
    const parserMap = version === __1.V03 ? headers_1.v03binaryParsers : headers_1.v1binaryParsers;
    for (const header in parserMap) {
        if (sanitizedHeaders[header]) {
            const mappedParser = parserMap[header];
            eventObj[mappedParser.name] = mappedParser.parser.parse(sanitizedHeaders[header]);
            delete sanitizedHeaders[header];
            delete headers[header];
        }
    }
    // Every unprocessed header can be an extension
    for (const header in headers) {
        if (header.startsWith(__1.CONSTANTS.EXTENSIONS_PREFIX)) {
            eventObj[header.substring(__1.CONSTANTS.EXTENSIONS_PREFIX.length)] = headers[header];
        }
    }
    const parser = parsers_1.parserByContentType[eventObj.datacontenttype];
    if (parser && body) {
        body = parser.parse(body);
    }
    // At this point, if the datacontenttype is application/json and the datacontentencoding is base64
    // then the data has already been decoded as a string, then parsed as JSON. We don't need to have
    // the datacontentencoding property set - in fact, it's incorrect to do so.
    if (eventObj.datacontenttype === __1.CONSTANTS.MIME_JSON && eventObj.datacontentencoding === __1.CONSTANTS.ENCODING_BASE64) {
        delete eventObj.datacontentencoding;
    }
    return new __1.CloudEvent({ ...eventObj, data: body }, false);
}
/**
 * Creates a new CloudEvent instance based on the provided payload and headers.
 *
 * @param {Message} message the incoming Message
 * @param {string} version the spec version of this message (v1 or v03)
 * @returns {CloudEvent} a new CloudEvent instance for the provided headers and payload
 * @throws {ValidationError} if the payload and header combination do not conform to the spec
 */
function parseStructured(message, version) {
    const payload = message.body;
    const headers = message.headers;
    if (!payload)
        throw new validation_1.ValidationError("payload is null or undefined");
    if (!headers)
        throw new validation_1.ValidationError("headers is null or undefined");
    (0, validation_1.isStringOrObjectOrThrow)(payload, new validation_1.ValidationError("payload must be an object or a string"));
    // Clone and low case all headers names
    const sanitizedHeaders = (0, headers_1.sanitize)(headers);
    const contentType = sanitizedHeaders[__1.CONSTANTS.HEADER_CONTENT_TYPE];
    const parser = contentType ? parsers_1.parserByContentType[contentType] : new parsers_1.JSONParser();
    if (!parser)
        throw new validation_1.ValidationError(`invalid content type ${sanitizedHeaders[__1.CONSTANTS.HEADER_CONTENT_TYPE]}`);
    const incoming = { ...parser.parse(payload) };
    const eventObj = {};
    const parserMap = version === __1.V03 ? headers_1.v03structuredParsers : headers_1.v1structuredParsers;
    for (const key in parserMap) {
        const property = incoming[key];
        if (property) {
            const mappedParser = parserMap[key];
            eventObj[mappedParser.name] = mappedParser.parser.parse(property);
        }
        delete incoming[key];
    }
    // extensions are what we have left after processing all other properties
    for (const key in incoming) {
        eventObj[key] = incoming[key];
    }
    // data_base64 is a property that only exists on V1 events. For V03 events,
    // there will be a .datacontentencoding property, and the .data property
    // itself will be encoded as base64
    if (eventObj.data_base64 || eventObj.datacontentencoding === __1.CONSTANTS.ENCODING_BASE64) {
        const data = eventObj.data_base64 || eventObj.data;
        eventObj.data = new Uint32Array(Buffer.from(data, "base64"));
        delete eventObj.data_base64;
        delete eventObj.datacontentencoding;
    }
    return new __1.CloudEvent(eventObj, false);
}
function parseBatched(message) {
    const ret = [];
    const events = JSON.parse(message.body);
    events.forEach((element) => {
        ret.push(new __1.CloudEvent(element));
    });
    return ret;
}
/**
 * Bindings for HTTP transport support
 * @implements {@linkcode Binding}
 */
exports.HTTP = {
    binary,
    structured,
    toEvent: deserialize,
    isEvent: isEvent,
};


/***/ }),

/***/ 5517:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Mode = void 0;
// reexport the protocol bindings
__exportStar(__nccwpck_require__(6994), exports);
__exportStar(__nccwpck_require__(7244), exports);
__exportStar(__nccwpck_require__(72), exports);
/**
 * An enum representing the two transport modes, binary and structured
 * @interface
 */
var Mode;
(function (Mode) {
    Mode["BINARY"] = "binary";
    Mode["STRUCTURED"] = "structured";
    Mode["BATCH"] = "batch";
})(Mode = exports.Mode || (exports.Mode = {}));


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.headersFor = exports.HEADER_MAP = exports.KAFKA_CE_HEADERS = void 0;
const __1 = __nccwpck_require__(2973);
/**
 * The set of CloudEvent headers that may exist on a Kafka message
 */
exports.KAFKA_CE_HEADERS = Object.freeze({
    /** corresponds to the CloudEvent#id */
    ID: "ce_id",
    /** corresponds to the CloudEvent#type */
    TYPE: "ce_type",
    /** corresponds to the CloudEvent#source */
    SOURCE: "ce_source",
    /** corresponds to the CloudEvent#specversion */
    SPEC_VERSION: "ce_specversion",
    /** corresponds to the CloudEvent#time */
    TIME: "ce_time",
    /** corresponds to the CloudEvent#subject */
    SUBJECT: "ce_subject",
    /** corresponds to the CloudEvent#datacontenttype */
    DATACONTENTTYPE: "ce_datacontenttype",
    /** corresponds to the CloudEvent#dataschema */
    DATASCHEMA: "ce_dataschema",
});
exports.HEADER_MAP = {
    [exports.KAFKA_CE_HEADERS.ID]: "id",
    [exports.KAFKA_CE_HEADERS.TYPE]: "type",
    [exports.KAFKA_CE_HEADERS.SOURCE]: "source",
    [exports.KAFKA_CE_HEADERS.SPEC_VERSION]: "specversion",
    [exports.KAFKA_CE_HEADERS.TIME]: "time",
    [exports.KAFKA_CE_HEADERS.SUBJECT]: "subject",
    [exports.KAFKA_CE_HEADERS.DATACONTENTTYPE]: "datacontenttype",
    [exports.KAFKA_CE_HEADERS.DATASCHEMA]: "dataschema"
};
/**
 * A conveninece function to convert a CloudEvent into headers
 * @param {CloudEvent} event a CloudEvent object
 * @returns {Headers} the CloudEvent attribute as Kafka headers
 */
function headersFor(event) {
    const headers = {};
    Object.getOwnPropertyNames(event).forEach((property) => {
        // Ignore the 'data' property
        // it becomes the Kafka message's 'value' field
        if (property != __1.CONSTANTS.CE_ATTRIBUTES.DATA && property != __1.CONSTANTS.STRUCTURED_ATTRS_1.DATA_BASE64) {
            // all CloudEvent property names get prefixed with 'ce_'
            // https://github.com/cloudevents/spec/blob/v1.0.1/kafka-protocol-binding.md#3231-property-names
            headers[`ce_${property}`] = event[property];
        }
    });
    return headers;
}
exports.headersFor = headersFor;


/***/ }),

/***/ 7244:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Kafka = void 0;
const __1 = __nccwpck_require__(2973);
const headers_1 = __nccwpck_require__(5950);
const headers_2 = __nccwpck_require__(7608);
/**
 * Bindings for Kafka transport
 * @implements {@linkcode Binding}
 */
const Kafka = {
    binary: toBinaryKafkaMessage,
    structured: toStructuredKafkaMessage,
    toEvent: deserializeKafkaMessage,
    isEvent: isKafkaEvent,
};
exports.Kafka = Kafka;
/**
 * Serialize a CloudEvent for Kafka in binary mode
 * @implements {Serializer}
 * @see https://github.com/cloudevents/spec/blob/v1.0.1/kafka-protocol-binding.md#32-binary-content-mode
 *
 * @param {KafkaEvent<T>} event The event to serialize
 * @returns {KafkaMessage<T>} a KafkaMessage instance
 */
function toBinaryKafkaMessage(event) {
    // 3.2.1. Content Type
    // For the binary mode, the header content-type property MUST be mapped directly
    // to the CloudEvents datacontenttype attribute.
    const headers = {
        ...{ [__1.CONSTANTS.HEADER_CONTENT_TYPE]: event.datacontenttype },
        ...(0, headers_1.headersFor)(event)
    };
    return {
        headers,
        key: event.partitionkey,
        value: event.data,
        body: event.data,
        timestamp: timestamp(event.time)
    };
}
/**
 * Serialize a CloudEvent for Kafka in structured mode
 * @implements {Serializer}
 * @see https://github.com/cloudevents/spec/blob/v1.0.1/kafka-protocol-binding.md#33-structured-content-mode
 *
 * @param {CloudEvent<T>} event the CloudEvent to be serialized
 * @returns {KafkaMessage<T>} a KafkaMessage instance
 */
function toStructuredKafkaMessage(event) {
    if ((event instanceof __1.CloudEvent) && event.data_base64) {
        // The event's data is binary - delete it
        event = event.cloneWith({ data: undefined });
    }
    const value = event.toString();
    return {
        // All events may not have a partitionkey set, but if they do,
        // use it for the KafkaMessage#key per
        // https://github.com/cloudevents/spec/blob/v1.0.1/kafka-protocol-binding.md#31-key-mapping
        key: event.partitionkey,
        value,
        headers: {
            [__1.CONSTANTS.HEADER_CONTENT_TYPE]: __1.CONSTANTS.DEFAULT_CE_CONTENT_TYPE,
        },
        body: value,
        timestamp: timestamp(event.time)
    };
}
/**
 * Converts a Message to a CloudEvent
 * @implements {Deserializer}
 *
 * @param {Message} message the incoming message
 * @return {KafkaEvent} A new {KafkaEvent} instance
 */
function deserializeKafkaMessage(message) {
    if (!isKafkaEvent(message)) {
        throw new __1.ValidationError("No CloudEvent detected");
    }
    const m = message;
    if (!m.value) {
        throw new __1.ValidationError("Value is null or undefined");
    }
    if (!m.headers) {
        throw new __1.ValidationError("Headers are null or undefined");
    }
    const cleanHeaders = (0, headers_2.sanitize)(m.headers);
    const mode = getMode(cleanHeaders);
    switch (mode) {
        case __1.Mode.BINARY:
            return parseBinary(m);
        case __1.Mode.STRUCTURED:
            return parseStructured(m);
        case __1.Mode.BATCH:
            return parseBatched(m);
        default:
            throw new __1.ValidationError("Unknown Message mode");
    }
}
/**
 * Determine if a Message is a CloudEvent via Kafka headers
 * @implements {Detector}
 *
 * @param {Message} message an incoming Message object
 * @returns {boolean} true if this Message is a CloudEvent
 */
function isKafkaEvent(message) {
    const headers = (0, headers_2.sanitize)(message.headers);
    return !!headers[headers_1.KAFKA_CE_HEADERS.ID] || // A binary mode event
        headers[__1.CONSTANTS.HEADER_CONTENT_TYPE]?.startsWith(__1.CONSTANTS.MIME_CE) || // A structured mode event
        headers[__1.CONSTANTS.HEADER_CONTENT_TYPE]?.startsWith(__1.CONSTANTS.MIME_CE_BATCH); // A batch of events
}
/**
 * Determines what content mode a Kafka message is in given the provided headers
 * @param {Headers} headers the headers
 * @returns {Mode} the content mode of the KafkaMessage
 */
function getMode(headers) {
    const contentType = headers[__1.CONSTANTS.HEADER_CONTENT_TYPE];
    if (contentType) {
        if (contentType.startsWith(__1.CONSTANTS.MIME_CE_BATCH)) {
            return __1.Mode.BATCH;
        }
        else if (contentType.startsWith(__1.CONSTANTS.MIME_CE)) {
            return __1.Mode.STRUCTURED;
        }
    }
    return __1.Mode.BINARY;
}
/**
 * Parses a binary kafka CE message and returns a CloudEvent
 * @param {KafkaMessage} message the message
 * @returns {CloudEvent<T>} a CloudEvent<T>
 */
function parseBinary(message) {
    const eventObj = {};
    const headers = { ...message.headers };
    eventObj.datacontenttype = headers[__1.CONSTANTS.HEADER_CONTENT_TYPE];
    for (const key in headers_1.KAFKA_CE_HEADERS) {
        const h = headers_1.KAFKA_CE_HEADERS[key];
        if (!!headers[h]) {
            eventObj[headers_1.HEADER_MAP[h]] = headers[h];
            if (h === headers_1.KAFKA_CE_HEADERS.TIME) {
                eventObj.time = new Date(eventObj.time).toISOString();
            }
            delete headers[h];
        }
    }
    // Any remaining headers are extension attributes
    // TODO: The spec is unlear on whether these should
    // be prefixed with 'ce_' as headers. We assume it is
    for (const key in headers) {
        if (key.startsWith("ce_")) {
            eventObj[key.replace("ce_", "")] = headers[key];
        }
    }
    return new __1.CloudEvent({
        ...eventObj,
        data: extractBinaryData(message),
        partitionkey: message.key,
    }, false);
}
/**
 * Parses a structured kafka CE message and returns a CloudEvent
 * @param {KafkaMessage<T>} message the message
 * @returns {CloudEvent<T>} a KafkaEvent<T>
 */
function parseStructured(message) {
    // Although the format of a structured encoded event could be something
    // other than JSON, e.g. XML, we currently only support JSON
    // encoded structured events.
    if (!message.headers[__1.CONSTANTS.HEADER_CONTENT_TYPE]?.startsWith(__1.CONSTANTS.MIME_CE_JSON)) {
        throw new __1.ValidationError(`Unsupported event encoding ${message.headers[__1.CONSTANTS.HEADER_CONTENT_TYPE]}`);
    }
    const eventObj = JSON.parse(message.value);
    eventObj.time = new Date(eventObj.time).toISOString();
    return new __1.CloudEvent({
        ...eventObj,
        partitionkey: message.key,
    }, false);
}
/**
 * Parses a batch kafka CE message and returns a CloudEvent[]
 * @param {KafkaMessage<T>} message the message
 * @returns {CloudEvent<T>[]} an array of KafkaEvent<T>
 */
function parseBatched(message) {
    // Although the format of batch encoded events could be something
    // other than JSON, e.g. XML, we currently only support JSON
    // encoded structured events.
    if (!message.headers[__1.CONSTANTS.HEADER_CONTENT_TYPE]?.startsWith(__1.CONSTANTS.MIME_CE_BATCH)) {
        throw new __1.ValidationError(`Unsupported event encoding ${message.headers[__1.CONSTANTS.HEADER_CONTENT_TYPE]}`);
    }
    const events = JSON.parse(message.value);
    return events.map((e) => new __1.CloudEvent({ ...e, partitionkey: message.key }, false));
}
/**
 * Gets the data from a binary kafka ce message as T
 * @param {KafkaMessage} message a KafkaMessage
 * @returns {string | undefined} the data in the message
 */
function extractBinaryData(message) {
    let data = message.value;
    // If the event data is JSON, go ahead and parse it
    const datacontenttype = message.headers[__1.CONSTANTS.HEADER_CONTENT_TYPE];
    if (!!datacontenttype && datacontenttype.startsWith(__1.CONSTANTS.MIME_JSON)) {
        if (typeof message.value === "string") {
            data = JSON.parse(message.value);
        }
        else if (typeof message.value === "object" && Buffer.isBuffer(message.value)) {
            data = JSON.parse(message.value.toString());
        }
    }
    return data;
}
/**
 * Converts a possible date string into a correctly formatted
 * (for CloudEvents) ISO date string.
 * @param {string | undefined} t a possible date string
 * @returns {string | undefined} a properly formatted ISO date string or undefined
 */
function timestamp(t) {
    return !!t ? `${Date.parse(t)}` : undefined;
}


/***/ }),

/***/ 72:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MQTTMessageFactory = exports.MQTT = void 0;
const __1 = __nccwpck_require__(2973);
const validation_1 = __nccwpck_require__(4711);
/**
 * Binding for MQTT transport support
 * @implements @linkcode Binding
 */
const MQTT = {
    binary,
    structured,
    toEvent: toEvent,
    isEvent
};
exports.MQTT = MQTT;
/**
 * Converts a CloudEvent into an MQTTMessage<T> with the event's data as the message payload
 * @param {CloudEventV1} event a CloudEvent
 * @returns {MQTTMessage<T>} the event serialized as an MQTTMessage<T> with binary encoding
 * @implements {Serializer}
 */
function binary(event) {
    const properties = { ...event };
    let body = properties.data;
    if (!body && properties.data_base64) {
        body = (0, validation_1.base64AsBinary)(properties.data_base64);
    }
    delete properties.data;
    delete properties.data_base64;
    return MQTTMessageFactory(event.datacontenttype, properties, body);
}
/**
 * Converts a CloudEvent into an MQTTMessage<T> with the event as the message payload
 * @param {CloudEventV1} event a CloudEvent
 * @returns {MQTTMessage<T>} the event serialized as an MQTTMessage<T> with structured encoding
 * @implements {Serializer}
 */
function structured(event) {
    let body;
    if (event instanceof __1.CloudEvent) {
        body = event.toJSON();
    }
    else {
        body = event;
    }
    return MQTTMessageFactory(__1.CONSTANTS.DEFAULT_CE_CONTENT_TYPE, {}, body);
}
/**
 * A helper function to create an MQTTMessage<T> object, with "User Properties" as an alias
 * for "headers" and "payload" an alias for body, and a "PUBLISH" record with a "Content Type"
 * property.
 * @param {string} contentType the "Content Type" attribute on PUBLISH
 * @param {Record<string, unknown>} headers the headers and "User Properties"
 * @param {T} body the message body/payload
 * @returns {MQTTMessage<T>} a message initialized with the provided attributes
 */
function MQTTMessageFactory(contentType, headers, body) {
    return {
        PUBLISH: {
            "Content Type": contentType
        },
        body,
        get payload() {
            return this.body;
        },
        headers: headers,
        get "User Properties"() {
            return this.headers;
        }
    };
}
exports.MQTTMessageFactory = MQTTMessageFactory;
/**
 * Converts an MQTTMessage<T> into a CloudEvent
 * @param {Message<T>} message the message to deserialize
 * @param {boolean} strict determines if a ValidationError will be thrown on bad input - defaults to false
 * @returns {CloudEventV1<T>} an event
 * @implements {Deserializer}
 */
function toEvent(message, strict = false) {
    if (strict && !isEvent(message)) {
        throw new __1.ValidationError("No CloudEvent detected");
    }
    if (isStructuredMessage(message)) {
        const evt = (typeof message.body === "string") ? JSON.parse(message.body) : message.body;
        return new __1.CloudEvent({
            ...evt
        }, false);
    }
    else {
        return new __1.CloudEvent({
            ...message.headers,
            data: message.body,
        }, false);
    }
}
/**
 * Determine if the message is a CloudEvent
 * @param {Message<T>} message an MQTTMessage
 * @returns {boolean} true if the message contains an event
 */
function isEvent(message) {
    return isBinaryMessage(message) || isStructuredMessage(message);
}
function isBinaryMessage(message) {
    return (!!message.headers.id && !!message.headers.source
        && !!message.headers.type && !!message.headers.specversion);
}
function isStructuredMessage(message) {
    if (!message) {
        return false;
    }
    return (message.PUBLISH && message?.PUBLISH["Content Type"]?.startsWith(__1.CONSTANTS.MIME_CE_JSON)) || false;
}


/***/ }),

/***/ 4657:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parserByEncoding = exports.DateParser = exports.Base64Parser = exports.parserByContentType = exports.PassThroughParser = exports.JSONParser = exports.Parser = void 0;
const json_bigint_1 = __importDefault(__nccwpck_require__(5183));
const constants_1 = __importDefault(__nccwpck_require__(5556));
const validation_1 = __nccwpck_require__(4711);
const __JSON = JSON;
class Parser {
}
exports.Parser = Parser;
class JSONParser {
    constructor(decorator) {
        this.decorator = decorator;
    }
    /**
     * Parses the payload with an optional decorator
     * @param {object|string} payload the JSON payload
     * @return {object} the parsed JSON payload.
     */
    parse(payload) {
        if (typeof payload === "string") {
            // This is kind of a hack, but the payload data could be JSON in the form of a single
            // string, such as "some data". But without the quotes in the string, JSON.parse blows
            // up. We can check for this scenario and add quotes. Not sure if this is ideal.
            if (!/^[[|{|"]/.test(payload)) {
                payload = `"${payload}"`;
            }
        }
        if (this.decorator) {
            payload = this.decorator.parse(payload);
        }
        (0, validation_1.isDefinedOrThrow)(payload, new validation_1.ValidationError("null or undefined payload"));
        (0, validation_1.isStringOrObjectOrThrow)(payload, new validation_1.ValidationError("invalid payload type, allowed are: string or object"));
        if (process.env[constants_1.default.USE_BIG_INT_ENV] === "true") {
            JSON = (0, json_bigint_1.default)(({ useNativeBigInt: true }));
        }
        else {
            JSON = __JSON;
        }
        const parseJSON = (v) => ((0, validation_1.isString)(v) ? JSON.parse(v) : v);
        return parseJSON(payload);
    }
}
exports.JSONParser = JSONParser;
class PassThroughParser extends Parser {
    parse(payload) {
        return payload;
    }
}
exports.PassThroughParser = PassThroughParser;
const jsonParser = new JSONParser();
exports.parserByContentType = {
    [constants_1.default.MIME_JSON]: jsonParser,
    [constants_1.default.MIME_CE_JSON]: jsonParser,
    [constants_1.default.DEFAULT_CONTENT_TYPE]: jsonParser,
    [constants_1.default.DEFAULT_CE_CONTENT_TYPE]: jsonParser,
    [constants_1.default.MIME_OCTET_STREAM]: new PassThroughParser(),
};
class Base64Parser {
    constructor(decorator) {
        this.decorator = decorator;
    }
    parse(payload) {
        let payloadToParse = payload;
        if (this.decorator) {
            payloadToParse = this.decorator.parse(payload);
        }
        return Buffer.from(payloadToParse, "base64").toString();
    }
}
exports.Base64Parser = Base64Parser;
class DateParser extends Parser {
    parse(payload) {
        let date = new Date(Date.parse(payload));
        if (date.toString() === "Invalid Date") {
            date = new Date();
        }
        return date.toISOString();
    }
}
exports.DateParser = DateParser;
exports.parserByEncoding = {
    base64: {
        [constants_1.default.MIME_CE_JSON]: new JSONParser(new Base64Parser()),
        [constants_1.default.MIME_OCTET_STREAM]: new PassThroughParser(),
    },
};


/***/ }),

/***/ 5124:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";

module.exports = validate20;
module.exports["default"] = validate20;
const schema22 = { "$schema": "http://json-schema.org/draft-07/schema#", "description": "CloudEvents Specification JSON Schema", "type": "object", "properties": { "id": { "description": "Identifies the event.", "$ref": "#/definitions/iddef", "examples": ["A234-1234-1234"] }, "source": { "description": "Identifies the context in which an event happened.", "$ref": "#/definitions/sourcedef", "examples": ["https://github.com/cloudevents", "mailto:cncf-wg-serverless@lists.cncf.io", "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66", "cloudevents/spec/pull/123", "/sensors/tn-1234567/alerts", "1-555-123-4567"] }, "specversion": { "description": "The version of the CloudEvents specification which the event uses.", "$ref": "#/definitions/specversiondef", "examples": ["1.0"] }, "type": { "description": "Describes the type of event related to the originating occurrence.", "$ref": "#/definitions/typedef", "examples": ["com.github.pull_request.opened", "com.example.object.deleted.v2"] }, "datacontenttype": { "description": "Content type of the data value. Must adhere to RFC 2046 format.", "$ref": "#/definitions/datacontenttypedef", "examples": ["text/xml", "application/json", "image/png", "multipart/form-data"] }, "dataschema": { "description": "Identifies the schema that data adheres to.", "$ref": "#/definitions/dataschemadef" }, "subject": { "description": "Describes the subject of the event in the context of the event producer (identified by source).", "$ref": "#/definitions/subjectdef", "examples": ["mynewfile.jpg"] }, "time": { "description": "Timestamp of when the occurrence happened. Must adhere to RFC 3339.", "$ref": "#/definitions/timedef", "examples": ["2018-04-05T17:31:00Z"] }, "data": { "description": "The event payload.", "$ref": "#/definitions/datadef", "examples": ["<much wow=\"xml\"/>"] }, "data_base64": { "description": "Base64 encoded event payload. Must adhere to RFC4648.", "$ref": "#/definitions/data_base64def", "examples": ["Zm9vYg=="] } }, "required": ["id", "source", "specversion", "type"], "definitions": { "iddef": { "type": "string", "minLength": 1 }, "sourcedef": { "type": "string", "format": "uri-reference", "minLength": 1 }, "specversiondef": { "type": "string", "minLength": 1 }, "typedef": { "type": "string", "minLength": 1 }, "datacontenttypedef": { "type": ["string", "null"], "minLength": 1 }, "dataschemadef": { "type": ["string", "null"], "format": "uri", "minLength": 1 }, "subjectdef": { "type": ["string", "null"], "minLength": 1 }, "timedef": { "type": ["string", "null"], "format": "date-time", "minLength": 1 }, "datadef": { "type": ["object", "string", "number", "array", "boolean", "null"] }, "data_base64def": { "type": ["string", "null"], "contentEncoding": "base64" } } };
const schema23 = { "type": "string", "minLength": 1 };
const schema24 = { "type": "string", "format": "uri-reference", "minLength": 1 };
const schema25 = { "type": "string", "minLength": 1 };
const schema26 = { "type": "string", "minLength": 1 };
const schema27 = { "type": ["string", "null"], "minLength": 1 };
const schema28 = { "type": ["string", "null"], "format": "uri", "minLength": 1 };
const schema29 = { "type": ["string", "null"], "minLength": 1 };
const schema30 = { "type": ["string", "null"], "format": "date-time", "minLength": 1 };
const schema31 = { "type": ["object", "string", "number", "array", "boolean", "null"] };
const schema32 = { "type": ["string", "null"], "contentEncoding": "base64" };
const func4 = (__nccwpck_require__(6214)/* ["default"] */ .A);
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const formats2 = (__nccwpck_require__(3271)/* .fullFormats */ .U9).uri;
const formats4 = (__nccwpck_require__(3271)/* .fullFormats */ .U9)["date-time"];
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.id === undefined) && (missing0 = "id")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.specversion === undefined) && (missing0 = "specversion"))) || ((data.type === undefined) && (missing0 = "type"))) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                let data0 = data.id;
                const _errs1 = errors;
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (typeof data0 === "string") {
                        if (func4(data0) < 1) {
                            validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/iddef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                        }
                    }
                    else {
                        validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/iddef/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.source !== undefined) {
                    let data1 = data.source;
                    const _errs4 = errors;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                        if (errors === _errs5) {
                            if (typeof data1 === "string") {
                                if (func4(data1) < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/definitions/sourcedef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                                else {
                                    if (!(formats0.test(data1))) {
                                        validate20.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/definitions/sourcedef/format", keyword: "format", params: { format: "uri-reference" }, message: "must match format \"" + "uri-reference" + "\"" }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate20.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/definitions/sourcedef/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.specversion !== undefined) {
                        let data2 = data.specversion;
                        const _errs7 = errors;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                            if (typeof data2 === "string") {
                                if (func4(data2) < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/specversion", schemaPath: "#/definitions/specversiondef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate20.errors = [{ instancePath: instancePath + "/specversion", schemaPath: "#/definitions/specversiondef/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs7 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.type !== undefined) {
                            let data3 = data.type;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (typeof data3 === "string") {
                                    if (func4(data3) < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/typedef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/typedef/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.datacontenttype !== undefined) {
                                let data4 = data.datacontenttype;
                                const _errs13 = errors;
                                const _errs14 = errors;
                                if ((typeof data4 !== "string") && (data4 !== null)) {
                                    validate20.errors = [{ instancePath: instancePath + "/datacontenttype", schemaPath: "#/definitions/datacontenttypedef/type", keyword: "type", params: { type: schema27.type }, message: "must be string,null" }];
                                    return false;
                                }
                                if (errors === _errs14) {
                                    if (typeof data4 === "string") {
                                        if (func4(data4) < 1) {
                                            validate20.errors = [{ instancePath: instancePath + "/datacontenttype", schemaPath: "#/definitions/datacontenttypedef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs13 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.dataschema !== undefined) {
                                    let data5 = data.dataschema;
                                    const _errs16 = errors;
                                    const _errs17 = errors;
                                    if ((typeof data5 !== "string") && (data5 !== null)) {
                                        validate20.errors = [{ instancePath: instancePath + "/dataschema", schemaPath: "#/definitions/dataschemadef/type", keyword: "type", params: { type: schema28.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    if (errors === _errs17) {
                                        if (errors === _errs17) {
                                            if (typeof data5 === "string") {
                                                if (func4(data5) < 1) {
                                                    validate20.errors = [{ instancePath: instancePath + "/dataschema", schemaPath: "#/definitions/dataschemadef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                                else {
                                                    if (!(formats2(data5))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/dataschema", schemaPath: "#/definitions/dataschemadef/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs16 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.subject !== undefined) {
                                        let data6 = data.subject;
                                        const _errs19 = errors;
                                        const _errs20 = errors;
                                        if ((typeof data6 !== "string") && (data6 !== null)) {
                                            validate20.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/definitions/subjectdef/type", keyword: "type", params: { type: schema29.type }, message: "must be string,null" }];
                                            return false;
                                        }
                                        if (errors === _errs20) {
                                            if (typeof data6 === "string") {
                                                if (func4(data6) < 1) {
                                                    validate20.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/definitions/subjectdef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.time !== undefined) {
                                            let data7 = data.time;
                                            const _errs22 = errors;
                                            const _errs23 = errors;
                                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                                validate20.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/definitions/timedef/type", keyword: "type", params: { type: schema30.type }, message: "must be string,null" }];
                                                return false;
                                            }
                                            if (errors === _errs23) {
                                                if (errors === _errs23) {
                                                    if (typeof data7 === "string") {
                                                        if (func4(data7) < 1) {
                                                            validate20.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/definitions/timedef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (!(formats4.validate(data7))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/definitions/timedef/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            var valid0 = _errs22 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.data !== undefined) {
                                                let data8 = data.data;
                                                const _errs25 = errors;
                                                if ((((typeof data8 != "object") && (typeof data8 !== "string")) && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/definitions/datadef/type", keyword: "type", params: { type: schema31.type }, message: "must be object,string,number,array,boolean,null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs25 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.data_base64 !== undefined) {
                                                    let data9 = data.data_base64;
                                                    const _errs28 = errors;
                                                    if ((typeof data9 !== "string") && (data9 !== null)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/data_base64", schemaPath: "#/definitions/data_base64def/type", keyword: "type", params: { type: schema32.type }, message: "must be string,null" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs28 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate20.errors = vErrors; return errors === 0; }


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Emitter = exports.emitterFor = void 0;
const message_1 = __nccwpck_require__(5517);
const events_1 = __nccwpck_require__(4434);
const emitterDefaults = { binding: message_1.HTTP, mode: message_1.Mode.BINARY };
/**
 * Creates and returns an {@linkcode EmitterFunction} using the supplied
 * {@linkcode TransportFunction}. The returned {@linkcode EmitterFunction}
 * will invoke the {@linkcode Binding}'s `binary` or `structured` function
 * to convert a {@linkcode CloudEvent} into a JSON
 * {@linkcode Message} based on the {@linkcode Mode} provided, and invoke the
 * TransportFunction with the Message and any supplied options.
 *
 * @param {TransportFunction} fn a TransportFunction that can accept an event Message
 * @param { {Binding, Mode} } options network binding and message serialization options
 * @param {Binding} options.binding a transport binding, e.g. HTTP
 * @param {Mode} options.mode the encoding mode (Mode.BINARY or Mode.STRUCTURED)
 * @returns {EmitterFunction} an EmitterFunction to send events with
 */
function emitterFor(fn, options = emitterDefaults) {
    if (!fn) {
        throw new TypeError("A TransportFunction is required");
    }
    const { binding, mode } = { ...emitterDefaults, ...options };
    return function emit(event, opts) {
        opts = opts || {};
        switch (mode) {
            case message_1.Mode.BINARY:
                return fn(binding.binary(event), opts);
            case message_1.Mode.STRUCTURED:
                return fn(binding.structured(event), opts);
            default:
                throw new TypeError(`Unexpected transport mode: ${mode}`);
        }
    };
}
exports.emitterFor = emitterFor;
/**
 * A helper class to emit CloudEvents within an application
 */
class Emitter {
    /**
     * Return or create the Emitter singleton
     *
     * @return {Emitter} return Emitter singleton
     */
    static getInstance() {
        if (!Emitter.instance) {
            Emitter.instance = new events_1.EventEmitter();
        }
        return Emitter.instance;
    }
    /**
     * Add a listener for eventing
     *
     * @param {string} event type to listen to
     * @param {Function} listener to call on event
     * @return {void}
     */
    static on(event, listener) {
        Emitter.getInstance().on(event, listener);
    }
    /**
     * Emit an event inside this application
     *
     * @param {CloudEvent} event to emit
     * @param {boolean} ensureDelivery fail the promise if one listener fails
     * @return {void}
     */
    static async emitEvent(event, ensureDelivery = true) {
        if (!ensureDelivery) {
            // Ensure delivery is disabled so we don't wait for Promise
            Emitter.getInstance().emit("cloudevent", event);
        }
        else {
            // Execute all listeners and wrap them in a Promise
            await Promise.all(Emitter.getInstance()
                .listeners("cloudevent")
                .map(async (l) => l(event)));
        }
    }
}
exports.Emitter = Emitter;
/**
 * Singleton store
 */
Emitter.instance = undefined;


/***/ }),

/***/ 8700:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.httpTransport = void 0;
const http_1 = __importDefault(__nccwpck_require__(8611));
const https_1 = __importDefault(__nccwpck_require__(5692));
/**
 * httpTransport provides a simple HTTP Transport function, which can send a CloudEvent,
 * encoded as a Message to the endpoint. The returned function can be used with emitterFor()
 * to provide an event emitter, for example:
 *
 * const emitter = emitterFor(httpTransport("http://example.com"));
 * emitter.emit(myCloudEvent)
 *    .then(resp => console.log(resp));
 *
 * @param {string|URL} sink the destination endpoint for the event
 * @returns {TransportFunction} a function which can be used to send CloudEvents to _sink_
 */
function httpTransport(sink) {
    const url = new URL(sink);
    let base;
    if (url.protocol === "https:") {
        base = https_1.default;
    }
    else if (url.protocol === "http:") {
        base = http_1.default;
    }
    else {
        throw new TypeError(`unsupported protocol ${url.protocol}`);
    }
    return function (message, options) {
        return new Promise((resolve, reject) => {
            options = { ...options };
            // TODO: Callers should be able to set any Node.js RequestOptions
            const opts = {
                method: "POST",
                headers: { ...message.headers, ...options.headers },
            };
            try {
                const response = {
                    body: "",
                    headers: {},
                };
                const req = base.request(url, opts, (res) => {
                    res.setEncoding("utf-8");
                    response.headers = res.headers;
                    res.on("data", (chunk) => response.body += chunk);
                    res.on("end", () => { resolve(response); });
                });
                req.on("error", reject);
                req.write(message.body);
                req.end();
            }
            catch (err) {
                reject(err);
            }
        });
    };
}
exports.httpTransport = httpTransport;


/***/ }),

/***/ 3271:
/***/ ((__unused_webpack_module, exports) => {

"use strict";
var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = exports.U9 = void 0;
function fmtDef(validate, compare) {
    return { validate, compare };
}
exports.U9 = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: fmtDef(date, compareDate),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: fmtDef(time, compareTime),
    "date-time": fmtDef(date_time, compareDateTime),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte,
    // signed 32 bit integer
    int32: { type: "number", validate: validateInt32 },
    // signed 64 bit integer
    int64: { type: "number", validate: validateInt64 },
    // C-type float
    float: { type: "number", validate: validateNumber },
    // C-type double
    double: { type: "number", validate: validateNumber },
    // hint to the UI to hide input strings
    password: true,
    // unchecked string payload
    binary: true,
};
__webpack_unused_export__ = {
    ...exports.U9,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
};
__webpack_unused_export__ = Object.keys(exports.U9);
function isLeapYear(year) {
    // https://tools.ietf.org/html/rfc3339#appendix-C
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
    // full-date from http://tools.ietf.org/html/rfc3339#section-5.6
    const matches = DATE.exec(str);
    if (!matches)
        return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
}
function compareDate(d1, d2) {
    if (!(d1 && d2))
        return undefined;
    if (d1 > d2)
        return 1;
    if (d1 < d2)
        return -1;
    return 0;
}
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|[+-]\d\d(?::?\d\d)?)?$/i;
function time(str, withTimeZone) {
    const matches = TIME.exec(str);
    if (!matches)
        return false;
    const hour = +matches[1];
    const minute = +matches[2];
    const second = +matches[3];
    const timeZone = matches[5];
    return (((hour <= 23 && minute <= 59 && second <= 59) ||
        (hour === 23 && minute === 59 && second === 60)) &&
        (!withTimeZone || timeZone !== ""));
}
function compareTime(t1, t2) {
    if (!(t1 && t2))
        return undefined;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
        return undefined;
    t1 = a1[1] + a1[2] + a1[3] + (a1[4] || "");
    t2 = a2[1] + a2[2] + a2[3] + (a2[4] || "");
    if (t1 > t2)
        return 1;
    if (t1 < t2)
        return -1;
    return 0;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
    // http://tools.ietf.org/html/rfc3339#section-5.6
    const dateTime = str.split(DATE_TIME_SEPARATOR);
    return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1], true);
}
function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
        return undefined;
    return res || compareTime(t1, t2);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
}
const MIN_INT32 = -(2 ** 31);
const MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
    // JSON and javascript max Int is 2**53, so any int that passes isInteger is valid for Int64
    return Number.isInteger(value);
}
function validateNumber() {
    return true;
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str);
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 2048:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
Object.defineProperty(exports, "v1", ({
  enumerable: true,
  get: function () {
    return _v.default;
  }
}));
Object.defineProperty(exports, "v3", ({
  enumerable: true,
  get: function () {
    return _v2.default;
  }
}));
Object.defineProperty(exports, "v4", ({
  enumerable: true,
  get: function () {
    return _v3.default;
  }
}));
Object.defineProperty(exports, "v5", ({
  enumerable: true,
  get: function () {
    return _v4.default;
  }
}));
Object.defineProperty(exports, "NIL", ({
  enumerable: true,
  get: function () {
    return _nil.default;
  }
}));
Object.defineProperty(exports, "version", ({
  enumerable: true,
  get: function () {
    return _version.default;
  }
}));
Object.defineProperty(exports, "validate", ({
  enumerable: true,
  get: function () {
    return _validate.default;
  }
}));
Object.defineProperty(exports, "stringify", ({
  enumerable: true,
  get: function () {
    return _stringify.default;
  }
}));
Object.defineProperty(exports, "parse", ({
  enumerable: true,
  get: function () {
    return _parse.default;
  }
}));

var _v = _interopRequireDefault(__nccwpck_require__(6415));

var _v2 = _interopRequireDefault(__nccwpck_require__(1697));

var _v3 = _interopRequireDefault(__nccwpck_require__(4676));

var _v4 = _interopRequireDefault(__nccwpck_require__(9771));

var _nil = _interopRequireDefault(__nccwpck_require__(7723));

var _version = _interopRequireDefault(__nccwpck_require__(5868));

var _validate = _interopRequireDefault(__nccwpck_require__(6200));

var _stringify = _interopRequireDefault(__nccwpck_require__(7597));

var _parse = _interopRequireDefault(__nccwpck_require__(7267));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

/***/ }),

/***/ 216:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _crypto = _interopRequireDefault(__nccwpck_require__(6982));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

function md5(bytes) {
  if (Array.isArray(bytes)) {
    bytes = Buffer.from(bytes);
  } else if (typeof bytes === 'string') {
    bytes = Buffer.from(bytes, 'utf8');
  }

  return _crypto.default.createHash('md5').update(bytes).digest();
}

var _default = md5;
exports["default"] = _default;

/***/ }),

/***/ 7723:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;
var _default = '00000000-0000-0000-0000-000000000000';
exports["default"] = _default;

/***/ }),

/***/ 7267:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _validate = _interopRequireDefault(__nccwpck_require__(6200));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

function parse(uuid) {
  if (!(0, _validate.default)(uuid)) {
    throw TypeError('Invalid UUID');
  }

  let v;
  const arr = new Uint8Array(16); // Parse ########-....-....-....-............

  arr[0] = (v = parseInt(uuid.slice(0, 8), 16)) >>> 24;
  arr[1] = v >>> 16 & 0xff;
  arr[2] = v >>> 8 & 0xff;
  arr[3] = v & 0xff; // Parse ........-####-....-....-............

  arr[4] = (v = parseInt(uuid.slice(9, 13), 16)) >>> 8;
  arr[5] = v & 0xff; // Parse ........-....-####-....-............

  arr[6] = (v = parseInt(uuid.slice(14, 18), 16)) >>> 8;
  arr[7] = v & 0xff; // Parse ........-....-....-####-............

  arr[8] = (v = parseInt(uuid.slice(19, 23), 16)) >>> 8;
  arr[9] = v & 0xff; // Parse ........-....-....-....-############
  // (Use "/" to avoid 32-bit truncation when bit-shifting high-order bytes)

  arr[10] = (v = parseInt(uuid.slice(24, 36), 16)) / 0x10000000000 & 0xff;
  arr[11] = v / 0x100000000 & 0xff;
  arr[12] = v >>> 24 & 0xff;
  arr[13] = v >>> 16 & 0xff;
  arr[14] = v >>> 8 & 0xff;
  arr[15] = v & 0xff;
  return arr;
}

var _default = parse;
exports["default"] = _default;

/***/ }),

/***/ 7879:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;
var _default = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000)$/i;
exports["default"] = _default;

/***/ }),

/***/ 5354:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = rng;

var _crypto = _interopRequireDefault(__nccwpck_require__(6982));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

const rnds8Pool = new Uint8Array(256); // # of random values to pre-allocate

let poolPtr = rnds8Pool.length;

function rng() {
  if (poolPtr > rnds8Pool.length - 16) {
    _crypto.default.randomFillSync(rnds8Pool);

    poolPtr = 0;
  }

  return rnds8Pool.slice(poolPtr, poolPtr += 16);
}

/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _crypto = _interopRequireDefault(__nccwpck_require__(6982));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

function sha1(bytes) {
  if (Array.isArray(bytes)) {
    bytes = Buffer.from(bytes);
  } else if (typeof bytes === 'string') {
    bytes = Buffer.from(bytes, 'utf8');
  }

  return _crypto.default.createHash('sha1').update(bytes).digest();
}

var _default = sha1;
exports["default"] = _default;

/***/ }),

/***/ 7597:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _validate = _interopRequireDefault(__nccwpck_require__(6200));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

/**
 * Convert array of 16 byte values to UUID string format of the form:
 * XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX
 */
const byteToHex = [];

for (let i = 0; i < 256; ++i) {
  byteToHex.push((i + 0x100).toString(16).substr(1));
}

function stringify(arr, offset = 0) {
  // Note: Be careful editing this code!  It's been tuned for performance
  // and works in ways you may not expect. See https://github.com/uuidjs/uuid/pull/434
  const uuid = (byteToHex[arr[offset + 0]] + byteToHex[arr[offset + 1]] + byteToHex[arr[offset + 2]] + byteToHex[arr[offset + 3]] + '-' + byteToHex[arr[offset + 4]] + byteToHex[arr[offset + 5]] + '-' + byteToHex[arr[offset + 6]] + byteToHex[arr[offset + 7]] + '-' + byteToHex[arr[offset + 8]] + byteToHex[arr[offset + 9]] + '-' + byteToHex[arr[offset + 10]] + byteToHex[arr[offset + 11]] + byteToHex[arr[offset + 12]] + byteToHex[arr[offset + 13]] + byteToHex[arr[offset + 14]] + byteToHex[arr[offset + 15]]).toLowerCase(); // Consistency check for valid UUID.  If this throws, it's likely due to one
  // of the following:
  // - One or more input array values don't map to a hex octet (leading to
  // "undefined" in the uuid)
  // - Invalid input values for the RFC `version` or `variant` fields

  if (!(0, _validate.default)(uuid)) {
    throw TypeError('Stringified UUID is invalid');
  }

  return uuid;
}

var _default = stringify;
exports["default"] = _default;

/***/ }),

/***/ 6415:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _rng = _interopRequireDefault(__nccwpck_require__(5354));

var _stringify = _interopRequireDefault(__nccwpck_require__(7597));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

// **`v1()` - Generate time-based UUID**
//
// Inspired by https://github.com/LiosK/UUID.js
// and http://docs.python.org/library/uuid.html
let _nodeId;

let _clockseq; // Previous uuid creation time


let _lastMSecs = 0;
let _lastNSecs = 0; // See https://github.com/uuidjs/uuid for API details

function v1(options, buf, offset) {
  let i = buf && offset || 0;
  const b = buf || new Array(16);
  options = options || {};
  let node = options.node || _nodeId;
  let clockseq = options.clockseq !== undefined ? options.clockseq : _clockseq; // node and clockseq need to be initialized to random values if they're not
  // specified.  We do this lazily to minimize issues related to insufficient
  // system entropy.  See #189

  if (node == null || clockseq == null) {
    const seedBytes = options.random || (options.rng || _rng.default)();

    if (node == null) {
      // Per 4.5, create and 48-bit node id, (47 random bits + multicast bit = 1)
      node = _nodeId = [seedBytes[0] | 0x01, seedBytes[1], seedBytes[2], seedBytes[3], seedBytes[4], seedBytes[5]];
    }

    if (clockseq == null) {
      // Per 4.2.2, randomize (14 bit) clockseq
      clockseq = _clockseq = (seedBytes[6] << 8 | seedBytes[7]) & 0x3fff;
    }
  } // UUID timestamps are 100 nano-second units since the Gregorian epoch,
  // (1582-10-15 00:00).  JSNumbers aren't precise enough for this, so
  // time is handled internally as 'msecs' (integer milliseconds) and 'nsecs'
  // (100-nanoseconds offset from msecs) since unix epoch, 1970-01-01 00:00.


  let msecs = options.msecs !== undefined ? options.msecs : Date.now(); // Per 4.2.1.2, use count of uuid's generated during the current clock
  // cycle to simulate higher resolution clock

  let nsecs = options.nsecs !== undefined ? options.nsecs : _lastNSecs + 1; // Time since last uuid creation (in msecs)

  const dt = msecs - _lastMSecs + (nsecs - _lastNSecs) / 10000; // Per 4.2.1.2, Bump clockseq on clock regression

  if (dt < 0 && options.clockseq === undefined) {
    clockseq = clockseq + 1 & 0x3fff;
  } // Reset nsecs if clock regresses (new clockseq) or we've moved onto a new
  // time interval


  if ((dt < 0 || msecs > _lastMSecs) && options.nsecs === undefined) {
    nsecs = 0;
  } // Per 4.2.1.2 Throw error if too many uuids are requested


  if (nsecs >= 10000) {
    throw new Error("uuid.v1(): Can't create more than 10M uuids/sec");
  }

  _lastMSecs = msecs;
  _lastNSecs = nsecs;
  _clockseq = clockseq; // Per 4.1.4 - Convert from unix epoch to Gregorian epoch

  msecs += 12219292800000; // `time_low`

  const tl = ((msecs & 0xfffffff) * 10000 + nsecs) % 0x100000000;
  b[i++] = tl >>> 24 & 0xff;
  b[i++] = tl >>> 16 & 0xff;
  b[i++] = tl >>> 8 & 0xff;
  b[i++] = tl & 0xff; // `time_mid`

  const tmh = msecs / 0x100000000 * 10000 & 0xfffffff;
  b[i++] = tmh >>> 8 & 0xff;
  b[i++] = tmh & 0xff; // `time_high_and_version`

  b[i++] = tmh >>> 24 & 0xf | 0x10; // include version

  b[i++] = tmh >>> 16 & 0xff; // `clock_seq_hi_and_reserved` (Per 4.2.2 - include variant)

  b[i++] = clockseq >>> 8 | 0x80; // `clock_seq_low`

  b[i++] = clockseq & 0xff; // `node`

  for (let n = 0; n < 6; ++n) {
    b[i + n] = node[n];
  }

  return buf || (0, _stringify.default)(b);
}

var _default = v1;
exports["default"] = _default;

/***/ }),

/***/ 1697:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _v = _interopRequireDefault(__nccwpck_require__(2930));

var _md = _interopRequireDefault(__nccwpck_require__(216));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

const v3 = (0, _v.default)('v3', 0x30, _md.default);
var _default = v3;
exports["default"] = _default;

/***/ }),

/***/ 2930:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = _default;
exports.URL = exports.DNS = void 0;

var _stringify = _interopRequireDefault(__nccwpck_require__(7597));

var _parse = _interopRequireDefault(__nccwpck_require__(7267));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

function stringToBytes(str) {
  str = unescape(encodeURIComponent(str)); // UTF8 escape

  const bytes = [];

  for (let i = 0; i < str.length; ++i) {
    bytes.push(str.charCodeAt(i));
  }

  return bytes;
}

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
exports.DNS = DNS;
const URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
exports.URL = URL;

function _default(name, version, hashfunc) {
  function generateUUID(value, namespace, buf, offset) {
    if (typeof value === 'string') {
      value = stringToBytes(value);
    }

    if (typeof namespace === 'string') {
      namespace = (0, _parse.default)(namespace);
    }

    if (namespace.length !== 16) {
      throw TypeError('Namespace must be array-like (16 iterable integer values, 0-255)');
    } // Compute hash of namespace and value, Per 4.3
    // Future: Use spread syntax when supported on all platforms, e.g. `bytes =
    // hashfunc([...namespace, ... value])`


    let bytes = new Uint8Array(16 + value.length);
    bytes.set(namespace);
    bytes.set(value, namespace.length);
    bytes = hashfunc(bytes);
    bytes[6] = bytes[6] & 0x0f | version;
    bytes[8] = bytes[8] & 0x3f | 0x80;

    if (buf) {
      offset = offset || 0;

      for (let i = 0; i < 16; ++i) {
        buf[offset + i] = bytes[i];
      }

      return buf;
    }

    return (0, _stringify.default)(bytes);
  } // Function#name is not settable on some platforms (#270)


  try {
    generateUUID.name = name; // eslint-disable-next-line no-empty
  } catch (err) {} // For CommonJS default export support


  generateUUID.DNS = DNS;
  generateUUID.URL = URL;
  return generateUUID;
}

/***/ }),

/***/ 4676:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _rng = _interopRequireDefault(__nccwpck_require__(5354));

var _stringify = _interopRequireDefault(__nccwpck_require__(7597));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

function v4(options, buf, offset) {
  options = options || {};

  const rnds = options.random || (options.rng || _rng.default)(); // Per 4.4, set bits for version and `clock_seq_hi_and_reserved`


  rnds[6] = rnds[6] & 0x0f | 0x40;
  rnds[8] = rnds[8] & 0x3f | 0x80; // Copy bytes to buffer, if provided

  if (buf) {
    offset = offset || 0;

    for (let i = 0; i < 16; ++i) {
      buf[offset + i] = rnds[i];
    }

    return buf;
  }

  return (0, _stringify.default)(rnds);
}

var _default = v4;
exports["default"] = _default;

/***/ }),

/***/ 9771:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _v = _interopRequireDefault(__nccwpck_require__(2930));

var _sha = _interopRequireDefault(__nccwpck_require__(507));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

const v5 = (0, _v.default)('v5', 0x50, _sha.default);
var _default = v5;
exports["default"] = _default;

/***/ }),

/***/ 6200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _regex = _interopRequireDefault(__nccwpck_require__(7879));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

function validate(uuid) {
  return typeof uuid === 'string' && _regex.default.test(uuid);
}

var _default = validate;
exports["default"] = _default;

/***/ }),

/***/ 5868:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;

var _validate = _interopRequireDefault(__nccwpck_require__(6200));

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

function version(uuid) {
  if (!(0, _validate.default)(uuid)) {
    throw TypeError('Invalid UUID');
  }

  return parseInt(uuid.substr(14, 1), 16);
}

var _default = version;
exports["default"] = _default;

/***/ }),

/***/ 241:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export coded */
/**
 * An error a user can act on. `message` is one line: what failed, on what, what was found, what to do.
 * It names fields and addresses, never secret contents.
 */
class UserError extends Error {
    code;
    name = "UserError";
    /** @param code  which entry of docs/errors.md tells more; most complaints are about an input */
    constructor(message, code = "CA-201") {
        super(message);
        this.code = code;
    }
}
/** A text with the code at the end of its first line, where people look for it and the Bridge shows it. */
function coded(text, code) {
    if (code === undefined || text === "")
        return text;
    const [first = "", ...rest] = text.split("\n");
    return [first.includes(`(${code})`) ? first : `${first} (${code})`, ...rest].join("\n");
}
const MAX_QUOTED_CHARACTERS = 80;
/**
 * Foreign text for a one-line message: JSON-quoted, so control characters are visible. Long text is not shown at all: it
 * tells nobody anything, and half a secret could no longer be masked.
 */
function quote(value) {
    if (typeof value === "string") {
        if (value.length > MAX_QUOTED_CHARACTERS)
            return `a text of ${value.length} characters`;
        return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return describe(value);
}
/** What kind of value was found, for "expected text, found …". */
function describe(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    if (typeof value === "string")
        return value === "" ? "an empty text" : value.length > MAX_QUOTED_CHARACTERS ? quote(value) : `the text ${quote(value)}`;
    return `the ${typeof value} ${String(value)}`;
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   P5: () => (/* binding */ setOwn)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * Sets a key that came from outside. Assignment would reach the prototype for the key `__proto__`;
 * defining it makes an ordinary property, which is also what JSON.parse and JSON.stringify do.
 */
function setOwn(target, key, value) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
/** The value of an own key; never something inherited such as `constructor`. */
function getOwn(target, key) {
    return Object.hasOwn(target, key) ? target[key] : undefined;
}


/***/ }),

/***/ 6560:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   aD: () => (/* binding */ createMasker)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7504);

const MASK = "***";
const MIN_SECRET_CHARACTERS = 4;
/** Shorter pieces of base64 come about by chance. */
const MIN_BASE64_CHARACTERS = 6;
/** Our own input with an address, which errors have to name. */
const ADDRESS = "INPUT_OAUTH-TOKEN-URL";
const SECRET_NAME = /TOKEN|SECRET|PASS|KEY|CREDENTIAL/i;
/** Words that are no secret even in a variable called `USE_KEY`; masking them would turn true data into `***`. */
const ORDINARY = /^(true|false|null|none|yes|no|on|off|enabled|disabled)$/i;
/** Shapes of tokens that are secret wherever they turn up. */
const TOKEN_SHAPES = [
    /\bgh[pousr]_[A-Za-z0-9]{16,}\b/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
    /\bdt0[a-z]\d{2}\.[A-Z0-9]{8,}\.[A-Z0-9]{32,}\b/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\b[rs]k_live_[A-Za-z0-9]{16,}\b/g,
    /\bAIza[A-Za-z0-9_-]{35}\b/g,
    /(?<=\bbearer )[A-Za-z0-9._~+/-]{16,}=*/gi,
    // Name and password in an address.
    /(?<=:\/\/)[^\s:/@]+:[^\s:/@]+(?=@)/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}\b/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
/** Values of variables whose names say that they are secret (contract.md 4). */
function secretsOfEnvironment(environment) {
    return Object.entries(environment).flatMap(([name, value]) => (value && SECRET_NAME.test(name) && name !== ADDRESS && !ORDINARY.test(value) ? [value] : []));
}
/**
 * Replaces secrets by `***`. Whole values, their lines, and their base64 and URL-encoded forms are covered, as in the
 * runner's log; anything under four characters stays, since it would blank ordinary text.
 *
 * @param kept  texts that stay readable even where a secret looks like a part of them: the event's identity, our links
 */
function createMasker(secrets, kept = []) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const part of [secret.trim(), ...secret.split(/[\r\n]+/).map((line) => line.trim())]) {
            if (part.length < MIN_SECRET_CHARACTERS)
                continue;
            forms.add(part).add(encodeURIComponent(part.toWellFormed()));
            for (const form of base64Forms(part))
                forms.add(form);
        }
    }
    return (text) => {
        const readable = kept.flatMap((item) => occurrences(text, item));
        const secret = [...forms].flatMap((form) => occurrences(text, form));
        for (const shape of TOKEN_SHAPES)
            for (const match of text.matchAll(shape))
                secret.push([match.index, match.index + match[0].length]);
        return blank(text, secret.filter(([from, to]) => !readable.some(([start, end]) => start <= from && to <= end)));
    };
}
/**
 * Inside a longer text that is base64, such as `user:token`, a secret begins at one of three places of a group of three
 * bytes. The characters that its neighbours share are left out.
 */
function base64Forms(text) {
    const bytes = Buffer.from(text);
    const forms = [bytes.toString("base64")];
    for (const before of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
        const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
        const form = encoded.slice(before === 0 ? 0 : before + 1, encoded.length - shared);
        if (form.length >= MIN_BASE64_CHARACTERS)
            forms.push(form);
    }
    return forms;
}
function occurrences(text, part) {
    const found = [];
    if (part === "")
        return found;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        found.push([at, at + part.length]);
    return found;
}
/** Overlapping ranges become one mask, so that no rest of a longer secret shows beside a shorter one. */
function blank(text, ranges) {
    let result = "";
    let done = 0;
    let masking = false;
    for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
        if (!masking || from >= done)
            result += text.slice(done, from) + MASK;
        masking = true;
        done = Math.max(done, to);
    }
    return result + text.slice(done);
}
/** Masks every text and key in JSON data. */
function maskJson(value, mask) {
    return maskValue(value, mask);
}
function maskValue(value, mask) {
    if (typeof value === "string")
        return mask(value);
    // A number can be a secret too, such as a PIN.
    if (typeof value === "number")
        return mask(String(value)) === String(value) ? value : MASK;
    if (Array.isArray(value))
        return value.map((item) => maskValue(item, mask));
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    const masked = {};
    for (const [key, item] of Object.entries(value))
        (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P5)(masked, mask(key), maskValue(item, mask));
    return masked;
}


/***/ }),

/***/ 389:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sequenceEventType),
/* harmony export */   r: () => (/* binding */ parseSequenceEventType)
/* harmony export */ });
const PREFIX = "sh.keptn.event";
function sequenceEventType(stage, sequence, kind) {
    return `${PREFIX}.${stage}.${sequence}.${kind}`;
}
/**
 * `sh.keptn.event.<stage>.<sequence>.<kind>`: six segments, none empty (control-plane.md 1.3). The same form have
 * `<task>.status.changed` and `service.create.finished`, so callers compare the stage.
 */
function parseSequenceEventType(type) {
    const [sh, keptn, event, stage, sequence, kind, ...rest] = type.split(".");
    if (`${sh}.${keptn}.${event}` !== PREFIX || !stage || !sequence || !kind || rest.length > 0)
        return undefined;
    return { stage, sequence, kind };
}


/***/ }),

/***/ 67:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ EVALUATION_SEQUENCE),
  sequenceTrigger: () => (/* binding */ sequenceTrigger)
});

// EXTERNAL MODULE: ./node_modules/cloudevents/dist/index.js
var dist = __nccwpck_require__(2973);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __nccwpck_require__(241);
;// CONCATENATED MODULE: ./src/domain/events.ts




/** Event validation and the distributor refuse events over 64 KB (control-plane.md 3.6). */
const MAX_EVENT_BYTES = 60_000;
const MAX_MESSAGE_BYTES = (/* unused pure expression or super */ null && (16 * 1024));
/** Less than this of a field tells nobody anything. */
const MIN_USEFUL_BYTES = 200;
const MAX_LABEL_BYTES = 1024;
const MAX_LABELS_BYTES = (/* unused pure expression or super */ null && (8 * 1024));
const COMMON_FIELDS = (/* unused pure expression or super */ null && (["project", "stage", "service", "labels", "status", "result", "message", "temporaryData"]));
/** Ours: the link to the run, and what tells a payment from an answer. */
const RESERVED_LABELS = (/* unused pure expression or super */ null && (["githubRun", "pays"]));
/** A task named like a common field has no place of its own in `data`, so what its job reports cannot be sent. */
function canCarryData(task) {
    return !COMMON_FIELDS.includes(task.name);
}
function startedEvent(task, sender) {
    return build(task, "started", sender, common(task, labelsOf(sender)));
}
/** `status.changed`: progress, which control planes may refuse (control-plane.md 3.5). */
function progressEvent(task, sender, message) {
    const data = common(task, labelsOf(sender));
    setOwn(data, "message", sender.mask(message));
    return build(task, "status.changed", sender, data);
}
/** The answer. Foreign text is masked, and what does not fit into {@link MAX_EVENT_BYTES} is cut and says so. */
function finishedEvent(task, outcome, sender) {
    const reported = maskJson(outcome.data, sender.mask);
    const wanted = { ...outcome.labels, ...linksIn(outcome.data) };
    const labels = labelsOf(sender, wanted);
    const message = cut(sender.mask(outcome.message), MAX_MESSAGE_BYTES, sender.source);
    const note = `\nWhat was reported is larger than an event may be and was cut, see ${sender.source}`;
    const data = common(task, labels);
    setOwn(data, "status", outcome.status);
    setOwn(data, "result", outcome.result);
    setOwn(data, "message", message);
    const isShort = Object.keys(labels).length < new Set([...Object.keys({ ...sender.labels, ...wanted }).filter((name) => !RESERVED_LABELS.includes(name)).map(sender.mask), "githubRun"]).size;
    let isCut = isShort || message !== sender.mask(outcome.message);
    if (isShort)
        setOwn(data, "message", message + note);
    if (Object.keys(reported).length > 0 && canCarryData(task)) {
        const fitted = fit(reported, MAX_EVENT_BYTES - envelopeBytes(task, sender) - bytes(data) - bytes(note) - 64, sender.source);
        if (bytes(fitted) < bytes(reported)) {
            setOwn(data, "message", message + note);
            isCut = true;
        }
        setOwn(data, task.name, fitted);
    }
    return { ...build(task, "finished", sender, data), isCut };
}
/**
 * Pays for a `started` that turned out to be superfluous (contract.md 4).
 *
 * @param number  1 for the first; the label has to tell each payment from the others and from the answer itself
 */
function paymentEvent(task, outcome, sender, number) {
    const labels = labelsOf(sender);
    setOwn(labels, "pays", number === 1 ? "started" : `started ${number}`);
    const data = common(task, labels);
    setOwn(data, "status", outcome.status);
    setOwn(data, "result", outcome.result);
    setOwn(data, "message", "Pays for a second `started` of this task, so that its counts balance.");
    return build(task, "finished", sender, data);
}
function common(task, labels) {
    return { project: task.project, stage: task.stage, service: task.service, labels };
}
function build(task, kind, sender, data) {
    const type = taskEventType(task.name, kind);
    const attributes = { type, source: sender.source, shkeptncontext: task.keptnContext, triggeredid: task.id };
    const event = new CloudEvent({ specversion: "1.0", datacontenttype: "application/json", ...attributes, data });
    return { ...attributes, data, json: event.toJSON(), isCut: false };
}
function envelopeBytes(task, sender) {
    return bytes(build(task, "finished", sender, {}).json);
}
/** Labels are a map of text to text; anything else makes the event vanish behind a 200 (control-plane.md 2.1). */
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
            setOwn(labels, key, text);
    }
    setOwn(labels, "githubRun", sender.source);
    return labels;
}
/** Reported values named …Url or …URL are repeated as labels, where the Bridge makes them clickable. */
function linksIn(data) {
    const links = {};
    for (const [name, value] of Object.entries(data))
        if (/(Url|URL)$/.test(name) && typeof value === "string")
            setOwn(links, name, value);
    return links;
}
/** The largest part of a value that fits and still is of its kind: text with a note, the first items of a list, the small fields of an object. */
function fitted(value, maxBytes, link) {
    if (bytes(value) <= maxBytes)
        return value;
    if (maxBytes < MIN_USEFUL_BYTES)
        return undefined;
    if (typeof value === "string")
        return cut(value, maxBytes, link);
    if (isJsonObject(value))
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
/** Keeps small fields whole; the largest ones are cut first. Removes fields only when even that is too much. */
function fit(data, maxBytes, link) {
    const fields = Object.entries(data).sort(([, a], [, b]) => bytes(a) - bytes(b));
    let left = maxBytes;
    const kept = new Map();
    fields.forEach(([name, value], index) => {
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
            setOwn(result, name, kept.get(name));
    return result;
}
/** Cuts at a line or word end where one is near, never inside a character, and tells how much is missing and where it stands. */
function cut(text, maxBytes, link) {
    if (bytes(text) <= maxBytes)
        return text;
    const note = ` … [cut from ${Buffer.byteLength(text)} bytes, see ${link}]`;
    let end = Math.min(text.length, Math.max(0, maxBytes - bytes(note)));
    while (end > 0 && bytes(text.slice(0, end)) + bytes(note) > maxBytes)
        end -= Math.ceil((bytes(text.slice(0, end)) + bytes(note) - maxBytes) / 6);
    const head = text.slice(0, Math.max(0, end)).toWellFormed().replace(/\ufffd$/, "");
    const boundary = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" "));
    return (boundary > head.length - 200 && boundary > 0 ? head.slice(0, boundary) : head) + note;
}
/** Size in JSON, where quotes, controls and non-ASCII text weigh more than one byte a character. */
function bytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}

// EXTERNAL MODULE: ./src/domain/json.ts
var domain_json = __nccwpck_require__(7504);
// EXTERNAL MODULE: ./src/domain/masking.ts
var masking = __nccwpck_require__(6560);
// EXTERNAL MODULE: ./src/domain/sequence-events.ts
var sequence_events = __nccwpck_require__(389);
;// CONCATENATED MODULE: ./src/domain/sequence-trigger.ts






/** The sequence every stage understands, even when the shipyard does not name it (control-plane.md 4.5). */
const EVALUATION_SEQUENCE = "evaluation";
/**
 * `sh.keptn.event.<stage>.<sequence>.triggered` with a context of our own.
 *
 * An evaluation is started by the same event, with the window that the evaluation endpoint would write
 * (control-plane.md 4.5), and not through that endpoint: it answers with a context nobody knows beforehand, so when its
 * answer is lost nothing tells our evaluation from another one, and repeating would evaluate twice.
 *
 * @param source  the run attempt's URL, also the label `githubRun`
 * @throws UserError when it is larger than an event may be
 */
function sequenceTrigger(plan, keptnContext, source, mask) {
    const { scope, sequence } = plan;
    const given = (0,masking/* maskJson */.Te)(plan.data, mask);
    const ownLabels = (0,masking/* maskJson */.Te)(plan.labels, mask);
    const data = {};
    // Data never overrides where the sequence runs.
    for (const [key, value] of Object.entries(given))
        (0,domain_json/* setOwn */.P5)(data, key, value);
    for (const name of ["project", "stage", "service"])
        (0,domain_json/* setOwn */.P5)(data, name, scope[name]);
    (0,domain_json/* setOwn */.P5)(data, "labels", merged((0,domain_json/* getOwn */.Ng)(given, "labels"), ownLabels, { githubRun: source }));
    if (plan.window)
        (0,domain_json/* setOwn */.P5)(data, "evaluation", merged((0,domain_json/* getOwn */.Ng)(given, "evaluation"), { ...plan.window, timeframe: "" }));
    const type = (0,sequence_events/* sequenceEventType */.i)(scope.stage, sequence, "triggered");
    const event = new dist.CloudEvent({ specversion: "1.0", datacontenttype: "application/json", type, source, shkeptncontext: keptnContext, data });
    const json = event.toJSON();
    const bytes = Buffer.byteLength(JSON.stringify(json));
    if (bytes > MAX_EVENT_BYTES)
        throw new errors/* UserError */.yo(`data and labels make an event of ${bytes} bytes, and at most ${MAX_EVENT_BYTES} are accepted everywhere: send an address instead of the content.`);
    const isMasked = JSON.stringify([given, ownLabels]) !== JSON.stringify([plan.data, plan.labels]);
    return { type, source, keptnContext, json, isMasked };
}
function merged(...parts) {
    const result = {};
    for (const part of parts)
        if ((0,domain_json/* isJsonObject */.OW)(part))
            for (const [key, value] of Object.entries(part))
                (0,domain_json/* setOwn */.P5)(result, key, value);
    return result;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

"use strict";
module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5675:
/***/ ((module) => {

"use strict";
module.exports = require("http2");

/***/ }),

/***/ 5692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

"use strict";
module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

"use strict";
module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

"use strict";
module.exports = require("zlib");

/***/ }),

/***/ 5183:
/***/ ((module) => {

/**
 * Stands in for the package `json-bigint` in the bundles (tsconfig.json, paths). cloudevents wants it for reading
 * messages with very large numbers; we only write events with it. The package is a quarter of the code read at start.
 */
module.exports = () => JSON;


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __nccwpck_require__(241);
;// CONCATENATED MODULE: ./src/domain/dispatch-payload.ts



const MODE_WORDS = { interactive: "interactive", active: "interactive", silent: "silent", passive: "silent" };
const SCOPE = (/* unused pure expression or super */ null && (["project", "stage", "service"]));
const MAX_IDENTITY_CHARACTERS = 1_000;
const MAX_DEPTH = 100;
/** `interactive` and `silent`, and the words the quick start used before them. */
function parseMode(text) {
    return Object.hasOwn(MODE_WORDS, text) ? MODE_WORDS[text] : undefined;
}
/**
 * Reads the four shapes of contract.md 3: (a) `{ event }` as object or JSON text, (b) the quick start's, (c) flat,
 * (d) `{ encoding: "urlquery", event }`.
 *
 * @param origin  how messages call the payload: `client_payload`, or `event` for the input
 * @throws UserError one line that names the field, what was found and what is expected
 */
function dispatch_payload_parseDispatch(payload, origin) {
    const outer = asObject(payload, origin);
    const { event, path } = unwrap(outer, origin);
    const mode = readMode(outer, origin);
    const normal = normalise(event, path);
    return { reference: readReference(normal, path), event: normal, ...(mode && { mode }) };
}
function unwrap(outer, path) {
    const encoding = getOwn(outer, "encoding");
    const inner = getOwn(outer, "event");
    if (encoding !== undefined) {
        if (encoding !== "urlquery")
            throw new UserError(`${path}.encoding: expected "urlquery", found ${describe(encoding)}.`, "CA-101");
        if (inner === undefined)
            throw new UserError(`${path}.event: expected the encoded event beside encoding, found nothing.`, "CA-101");
        // A text is JSON with encoded leaves, or encoded as a whole.
        const decoded = asObject(decodeUrlQuery(jsonIn(inner), `${path}.event`), `${path}.event`);
        return Object.hasOwn(decoded, "event") ? unwrap(decoded, `${path}.event`) : { event: decoded, path: `${path}.event` };
    }
    if (inner === undefined)
        return { event: outer, path };
    return { event: asObject(inner, `${path}.event`), path: `${path}.event` };
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    try {
        const parsed = JSON.parse(value);
        return isJsonObject(parsed) ? parsed : value;
    }
    catch {
        return value;
    }
}
function asObject(value, path) {
    let parsed = value;
    if (typeof value === "string") {
        try {
            parsed = JSON.parse(value);
        }
        catch {
            throw new UserError(`${path}: expected an event as an object or as JSON text, found text that is not JSON.`, "CA-101");
        }
    }
    if (!isJsonObject(parsed))
        throw new UserError(`${path}: expected an event as an object or as JSON text, found ${describe(parsed)}.`, "CA-101");
    return parsed;
}
/** Every string and every key as a webhook template's `urlquery` wrote it: `+` is a space, then `%XX` (control-plane.md 5.6). */
function decodeUrlQuery(value, path, depth = 0) {
    if (typeof value === "string")
        return decodeText(value, path);
    if (depth > MAX_DEPTH)
        throw new UserError(`The encoded event is nested more than ${MAX_DEPTH} levels deep.`, "CA-101");
    if (Array.isArray(value))
        return value.map((item, i) => decodeUrlQuery(item, `${path}[${i}]`, depth + 1));
    if (!isJsonObject(value))
        return value;
    const decoded = {};
    for (const [key, item] of Object.entries(value))
        setOwn(decoded, decodeText(key, path), decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, depth + 1));
    return decoded;
}
function decodeText(text, path) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        throw new UserError(`${path}: ${quote(text)} is not what \`urlquery\` writes (a % without two hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave out encoding.`, "CA-101");
    }
}
/** Moves a flat payload's project, stage and service into `data`, where an event has them. */
function normalise(event, path) {
    const given = getOwn(event, "data");
    if (given !== undefined && !isJsonObject(given))
        throw new UserError(`${path}.data: expected an object, found ${describe(given)}.`, "CA-101");
    const data = {};
    for (const name of SCOPE) {
        const flat = getOwn(event, name);
        const nested = given && getOwn(given, name);
        if (flat !== undefined && nested !== undefined && flat !== nested) {
            throw new UserError(`${path}.${name} is ${quote(flat)} but ${path}.data.${name} is ${quote(nested)}: send one of them.`, "CA-101");
        }
        const value = nested ?? flat;
        if (value !== undefined)
            setOwn(data, name, value);
    }
    for (const [key, value] of Object.entries(given ?? {}))
        setOwn(data, key, value);
    const normal = {};
    for (const [key, value] of Object.entries(event))
        if (!["data", "mode", ...SCOPE].includes(key))
            setOwn(normal, key, value);
    setOwn(normal, "data", data);
    return normal;
}
/** The identity an event carries. @throws UserError naming the field */
function readReference(event, path) {
    const type = identity(event, "type", path);
    const parsed = parseTaskEventType(type);
    if (!parsed) {
        throw new UserError(`${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${EVENT_KINDS.join(", ")}, found ${quote(type)}.`, "CA-101");
    }
    const data = getOwn(event, "data");
    const scope = isJsonObject(data) ? data : {};
    const keptnContext = optionalIdentity(event, "shkeptncontext", path);
    if (!keptnContext && parsed.kind !== "triggered")
        throw new UserError(`${path}.shkeptncontext: expected the context of ${type}, found nothing.`, "CA-101");
    const stage = optionalIdentity(scope, "stage", `${path}.data`);
    const service = optionalIdentity(scope, "service", `${path}.data`);
    return {
        type,
        name: parsed.task,
        kind: parsed.kind,
        id: identity(event, "id", path),
        project: identity(scope, "project", `${path}.data`, `${path}.project`),
        ...(keptnContext && { keptnContext }),
        ...(stage && { stage }),
        ...(service && { service }),
    };
}
function identity(object, name, path, alias) {
    const value = optionalIdentity(object, name, path);
    if (!value)
        throw new UserError(`${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${describe(getOwn(object, name))}.`, "CA-101");
    return value;
}
function optionalIdentity(object, name, path) {
    const value = getOwn(object, name);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "string")
        throw new UserError(`${path}.${name}: expected text, found ${describe(value)}.`, "CA-101");
    // Identities travel into headers of logs, addresses and events; a line break or NUL there is never legitimate.
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value))
        throw new UserError(`${path}.${name}: control characters are not allowed, found ${quote(value)}.`, "CA-101");
    if (value.length > MAX_IDENTITY_CHARACTERS)
        throw new UserError(`${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`, "CA-101");
    return value === "" ? undefined : value;
}
function readMode(outer, path) {
    const value = getOwn(outer, "mode");
    if (value === undefined || value === null || value === "")
        return undefined;
    const mode = typeof value === "string" ? parseMode(value) : undefined;
    if (!mode)
        throw new UserError(`${path}.mode: expected interactive or silent, found ${describe(value)}.`, "CA-101");
    return mode;
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __nccwpck_require__(7504);
;// CONCATENATED MODULE: ./src/domain/job-result.ts
const job_result_EMPTY_REPORT = { labels: {}, data: {} };

;// CONCATENATED MODULE: ./src/domain/outcome.ts



/** The four pairs a client needs (control-plane.md 2.4); `errored` is always paired with `fail` (trap 9). */
const VERDICTS = ["pass", "warning", "fail", "errored"];
function severity(verdict) {
    return VERDICTS.indexOf(verdict);
}
function verdictOf(outcome) {
    return outcome.status === "errored" ? "errored" : outcome.result;
}
/** An outcome that did not come from a job's own report. */
function outcome(verdict, message, report = EMPTY_REPORT) {
    return {
        status: verdict === "errored" ? "errored" : "succeeded",
        result: verdict === "errored" ? "fail" : verdict,
        message,
        labels: report.labels,
        data: report.data,
    };
}
/** The work was not done, for a reason that docs/errors.md explains. */
function couldNotRun(message, code) {
    return outcome("errored", coded(capital(message), code));
}
/**
 * The table of contract.md 5. Where sources disagree the worst wins and the message names both.
 *
 * @param what  how the first line calls the work, e.g. `deployment of carts in staging`
 */
function outcomeOfJob(job, rules, what) {
    const ended = evidenceOfEnding(job.ending, rules, seconds(job.durationMs));
    const report = withMeasured(job.report, job.measured);
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(job.measured)], report, what, job.logTail, job.measured, seconds(job.durationMs));
}
/** Measured values are data for later tasks, as text (contract.md 6); what the job itself wrote under the same name wins. */
function withMeasured(report, measured) {
    if (!measured)
        return report;
    const data = {};
    for (const [name, value] of Object.entries(measured.values))
        setOwn(data, name, String(value));
    if (measured.start)
        setOwn(data, "start", measured.start);
    if (measured.end)
        setOwn(data, "end", measured.end);
    for (const [name, value] of Object.entries(report.data))
        setOwn(data, name, value);
    return { ...report, data };
}
function evidenceOfMeasured(measured) {
    if (!measured || measured.verdict === "pass")
        return [];
    const reason = measured.reasons.join("; ") || "the reports say so";
    return [{ verdict: measured.verdict, reason, ...(measured.verdict === "fail" && { code: "CA-401" }), ...(measured.verdict === "errored" && { code: "CA-406" }) }];
}
/**
 * The no-`run` form: the caller's own steps are the job and `job.status` tells how they ended.
 *
 * @param cause  what is known about a cancellation or a failure, as a sentence
 */
function outcomeOfSteps(jobStatus, written, what, cause, measured) {
    const report = withMeasured(written, measured);
    const ended = jobStatus === "success" ? { verdict: "pass", reason: "all steps succeeded" }
        : jobStatus === "failure" ? { verdict: "fail", reason: cause ?? "a step of the workflow job failed", code: "CA-409" }
            : { verdict: "errored", reason: cause ?? "the run was cancelled", code: "CA-405" };
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(measured)], report, what, [], measured);
}
function combine(evidence, report, what, logTail, measured, took) {
    const worst = evidence.reduce((a, b) => (severity(b.verdict) > severity(a.verdict) ? b : a));
    // The job's own words stay as they are; the code then stands with the reasons.
    const headline = report.message || coded(headlineOf(worst, what, took), worst.code);
    const lines = [headline];
    if (worst.verdict !== "pass") {
        const told = evidence.map((e) => e.reason).filter((reason) => !headline.includes(reason) && !headline.includes(capital(reason)));
        if (told.length > 0)
            lines.push(!report.message ? `${capital(told.join("; "))}.` : coded(`${capital(told.join("; "))}.`, worst.code));
    }
    if (measured?.summary)
        lines.push(`${capital(measured.summary)}.`);
    // A job that found something may be read by its own words; a failed one needs its log.
    if (severity(worst.verdict) >= severity("fail") && logTail.length > 0)
        lines.push("", "Last lines of the log:", ...logTail);
    return { ...outcome(worst.verdict, lines.join("\n"), report), ...(measured && { measured }) };
}
function headlineOf(worst, what, took) {
    switch (worst.verdict) {
        case "pass": return `${capital(what)} done${took ? ` in ${took}` : ""}.`;
        case "warning": return `${capital(what)} done with a warning: ${worst.reason}.`;
        case "fail": return `${capital(what)} failed: ${worst.reason}.`;
        case "errored": return `${capital(what)} could not be completed: ${worst.reason}.`;
    }
}
function evidenceOfEnding(ending, rules, took) {
    switch (ending.kind) {
        case "not-started": return { verdict: "errored", reason: ending.reason, code: "CA-402" };
        case "signalled": return { verdict: "errored", reason: `the job was killed by ${ending.signal} after ${took}`, code: "CA-403" };
        case "stopped": return { verdict: "errored", reason: stopReason(ending.because, took), code: STOP_CODES[ending.because] };
        case "exited": return evidenceOfExitCode(ending.code, rules, took);
        case "left": return { verdict: ending.verdict, reason: ending.reason, ...(ending.verdict === "fail" && { code: "CA-401" }) };
        case "judged": return { verdict: ending.verdict, reason: ending.reason, ...(ending.code && { code: ending.code }) };
        case "parked": throw new Error("a parked job has no outcome");
    }
}
const STOP_CODES = { cancelled: "CA-405", deadline: "CA-404", aborted: "CA-315" };
function stopReason(because, took) {
    switch (because) {
        case "cancelled": return `cancelled after ${took}`;
        case "deadline": return `timed out: the job was ended at its deadline after ${took} (input timeout-minutes)`;
        case "aborted": return `the sequence was aborted in the control plane; the job was ended after ${took}`;
    }
}
function evidenceOfExitCode(code, rules, took) {
    const exited = `exit code ${code} after ${took}`;
    const named = rules.get(code);
    if (named)
        return ruled(named, exited);
    if (code === 0)
        return { verdict: "pass", reason: `exit code 0` };
    if (code === 126)
        return { verdict: "errored", reason: `${exited}: a command could not be executed`, code: "CA-402" };
    if (code === 127)
        return { verdict: "errored", reason: `${exited}: a command was not found`, code: "CA-402" };
    if (code > 128 && code <= 128 + 64)
        return { verdict: "errored", reason: `${exited}: a command was ended by ${signalOfCode(code)}`, code: "CA-403" };
    if (code > 128 || code < 0)
        return { verdict: "errored", reason: `${exited}: codes above 128 say that the job could not run to its end`, code: "CA-403" };
    const other = rules.get("*");
    return other ? ruled(other, exited) : { verdict: "fail", reason: exited, code: "CA-401" };
}
function ruled(verdict, exited) {
    const reason = `${exited} (exit-codes says ${verdict})`;
    return verdict === "errored" ? { verdict, reason, code: "CA-406" } : verdict === "fail" ? { verdict, reason, code: "CA-401" } : { verdict, reason };
}
function signalOfCode(code) {
    return code === 137 ? "signal 9 (killed, often for lack of memory)" : `signal ${code - 128}`;
}
function evidenceOfReport(report) {
    const evidence = [];
    if (report.unreadable)
        evidence.push({ verdict: "errored", reason: report.unreadable, code: "CA-406" });
    if (report.status === "errored")
        evidence.push({ verdict: "errored", reason: "the job reported status=errored", code: "CA-406" });
    if (report.status === "succeeded")
        evidence.push({ verdict: "pass", reason: "the job reported status=succeeded" });
    if (report.result)
        evidence.push({ verdict: report.result, reason: `the job reported result=${report.result}`, ...(report.result === "fail" && { code: "CA-401" }) });
    return evidence;
}
/** Lines such as `2=warning`, `99=fail`, `*=errored`. @throws UserError naming line and fix */
function parseExitCodes(text) {
    const rules = new Map();
    for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
        const match = /^(\*|\d{1,3})\s*=\s*(\S+)$/.exec(line);
        const verdict = VERDICTS.find((v) => v === match?.[2]);
        const code = match?.[1] === "*" ? "*" : Number(match?.[1]);
        if (!match || !verdict || (code !== "*" && code > 255)) {
            throw new errors/* UserError */.yo(`exit-codes: expected lines such as 2=warning with a code from 0 to 255 or * and one of ${VERDICTS.join(", ")}, found ${(0,errors/* quote */.hD)(line)}.`);
        }
        rules.set(code, verdict);
    }
    return rules;
}
function seconds(durationMs) {
    const total = Math.round(durationMs / 1000);
    if (durationMs < 10_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    return total < 120 ? `${total} s` : `${Math.floor(total / 60)} min ${total % 60} s`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/config/inputs.ts





/** Whether the caller's following steps are the job. */
function areOwnSteps(work) {
    return work.script === undefined && work.job === undefined;
}
const SECRET_INPUTS = ["control-plane-token", "oauth-client-secret", "github-token"];
const DEFAULT_TOKEN_URL = "https://sso.dynatrace.com/sso/oauth2/token";
const KNOWN_COMMANDS = ["add-mask", "group", "error", "warning", "notice", "debug", "echo", "add-matcher", "remove-matcher", "set-output", "save-state"];
/** An input as the runner hands it over: `INPUT_` and the name in capitals, dashes kept; "" when absent. */
function input(environment, name) {
    return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
/** Every value that has to be masked before anything is logged. */
function secretInputs(environment) {
    return SECRET_INPUTS.map((name) => input(environment, name)).filter(Boolean);
}
/**
 * All inputs as one frozen value.
 *
 * @throws UserError with all complaints that make answering the task impossible (address, credentials)
 */
function readConfig(environment) {
    const text = (name) => input(environment, name);
    const fatal = [];
    const problems = [];
    const attempt = (complaints, read, otherwise) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            complaints.push(error.message);
            return otherwise;
        }
    };
    const connection = {
        url: text("control-plane-url") || undefined,
        credentials: attempt(fatal, () => readCredentials(text), undefined),
        mode: attempt(problems, () => inputs_readMode(text("mode")), "auto"),
        sendStarted: attempt(problems, () => oneOf("send-started", text("send-started") || "auto", ["auto", "always", "never"]), "auto"),
        verify: attempt(problems, () => oneOf("verify", text("verify") || "require", ["require", "prefer", "off"]), "require"),
        deliveryTimeoutMs: attempt(problems, () => positive("delivery-timeout-seconds", text("delivery-timeout-seconds") || "120", 3_600) * 1_000, 120_000),
    };
    if (fatal.length > 0)
        throw new errors/* UserError */.yo(fatal.join(" "), "CA-203");
    const script = environment["INPUT_RUN"]?.trim() ? environment["INPUT_RUN"] : undefined;
    const source = { job: text("job"), with: environment["INPUT_WITH"] ?? "", tasksFile: text("tasks-file") };
    const given = [script && "run", source.job && "job", source.tasksFile && "tasks-file"].filter(Boolean);
    if (given.length > 1)
        problems.push(`${given.join(" and ")} are both given: keep one of them.`);
    if (source.with.trim() && !source.job)
        problems.push("with is given without job: name the ready-made job, or leave it out.");
    const isOwnSteps = given.length === 0;
    const work = {
        script,
        results: environment["INPUT_RESULTS"] ?? "",
        thresholds: environment["INPUT_THRESHOLDS"] ?? "",
        shell: text("shell") || "bash",
        workingDirectory: text("working-directory"),
        timeoutMs: attempt(problems, () => positive("timeout-minutes", text("timeout-minutes") || "60", 35 * 24 * 60) * 60_000, 3_600_000),
        exitCodes: attempt(problems, () => parseExitCodes(text("exit-codes")), new Map()),
        workflowCommands: attempt(problems, () => readCommands(environment["INPUT_WORKFLOW-COMMANDS"]), new Set(["add-mask", "group", "endgroup"])),
        labels: attempt(problems, () => readLabels(text("labels")), {}),
        logTailLines: attempt(problems, () => wholeNumber("log-tail-lines", text("log-tail-lines") || "20", 500), 20),
        progress: attempt(problems, () => inputs_boolean("progress", text("progress") || "false"), false),
        failOnSkipped: attempt(problems, () => oneOf("on-skipped", text("on-skipped") || (isOwnSteps ? "fail" : "continue"), ["fail", "continue"]), "fail") === "fail",
        cancelOnAbort: attempt(problems, () => inputs_boolean("cancel-on-abort", text("cancel-on-abort") || "false"), false),
        failStep: attempt(problems, () => inputs_boolean("fail-step", text("fail-step") || "true"), true),
    };
    return Object.freeze({
        connection,
        source,
        work,
        problems,
        event: text("event") || undefined,
        githubToken: text("github-token") || undefined,
        jobStatus: text("job-status"),
    });
}
/** Inputs given that no manifest knows: a typing error would otherwise be silence. */
function unknownInputs(environment) {
    return Object.keys(environment)
        .filter((key) => key.startsWith("INPUT_"))
        .map((key) => key.slice("INPUT_".length).toLowerCase())
        .filter((name) => !INPUTS.some((known) => known === name));
}
/** The credentials all our actions take. @throws UserError when they contradict each other or cannot be used */
function readCredentials(text) {
    const token = text("control-plane-token");
    const clientId = text("oauth-client-id");
    const clientSecret = text("oauth-client-secret");
    if (clientId || clientSecret) {
        if (token)
            throw new errors/* UserError */.yo("control-plane-token and oauth-client-id are both given: keep one of them.");
        if (!clientId || !clientSecret)
            throw new errors/* UserError */.yo(`oauth-client-${clientId ? "secret" : "id"} is missing beside oauth-client-${clientId ? "id" : "secret"}.`);
        return { kind: "oauth", clientId, clientSecret, scope: text("oauth-scope"), resource: text("oauth-resource"), tokenUrl: readTokenUrl(text("oauth-token-url") || DEFAULT_TOKEN_URL) };
    }
    if (/[\p{Cc}]/u.test(token))
        throw new errors/* UserError */.yo("control-plane-token contains a line break or another control character: store it again as one line.");
    // An address in the place of the token means that the token stands in the place of the address, where errors would show it.
    if (/^https?:\/\//i.test(token))
        throw new errors/* UserError */.yo("control-plane-token holds an address: control-plane-url and control-plane-token are swapped.");
    return token ? { kind: "token", token } : undefined;
}
function readTokenUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
        throw new errors/* UserError */.yo("oauth-token-url: expected an address such as https://sso.example.com/oauth2/token, without user name and password.");
    }
    return text;
}
function inputs_readMode(text) {
    if (text === "" || text === "auto")
        return "auto";
    const mode = parseMode(text);
    if (!mode)
        throw new errors/* UserError */.yo(`mode: expected auto, interactive or silent, found ${(0,errors/* quote */.hD)(text)}.`);
    return mode;
}
function readCommands(text) {
    const names = (text ?? "add-mask group").replace(/^\s*none\s*$/i, "").split(/[\s,]+/).filter(Boolean).map((name) => name.toLowerCase());
    const unknown = names.find((name) => !KNOWN_COMMANDS.includes(name));
    if (unknown)
        throw new errors/* UserError */.yo(`workflow-commands: ${(0,errors/* quote */.hD)(unknown)} is not one of ${KNOWN_COMMANDS.join(", ")}.`);
    return new Set(names.includes("group") ? [...names, "endgroup"] : names);
}
function readLabels(text) {
    const labels = {};
    for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
        const at = line.indexOf("=");
        if (at < 1)
            throw new errors/* UserError */.yo(`labels: expected lines such as team=payments, found ${(0,errors/* quote */.hD)(line)}.`);
        (0,json/* setOwn */.P5)(labels, line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
    return labels;
}
function oneOf(name, text, allowed) {
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new errors/* UserError */.yo(`${name}: expected ${allowed.join(", ")}, found ${(0,errors/* quote */.hD)(text)}.`);
    return found;
}
function positive(name, text, max) {
    const value = /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
    if (!(value > 0 && value <= max))
        throw new errors/* UserError */.yo(`${name}: expected a number above 0 and at most ${max}, found ${(0,errors/* quote */.hD)(text)}.`);
    return value;
}
function wholeNumber(name, text, max) {
    if (!/^\d+$/.test(text) || Number(text) > max)
        throw new errors/* UserError */.yo(`${name}: expected a whole number from 0 to ${max}, found ${(0,errors/* quote */.hD)(text)}.`);
    return Number(text);
}
function inputs_boolean(name, text) {
    return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}

// EXTERNAL MODULE: ./src/domain/masking.ts
var masking = __nccwpck_require__(6560);
;// CONCATENATED MODULE: ./src/toolkit/clock.ts
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

;// CONCATENATED MODULE: ./src/toolkit/console.ts

const MAX_LINE_CHARACTERS = 4_000;
/**
 * The run log. `@actions/core` takes as long to load as everything else together, so it is loaded by {@link open} while
 * the control plane's answer is awaited; lines before that wait in order. Tokens are registered with the runner before the
 * first line, and every line of ours is masked, whoever's words it quotes.
 */
class RunLog {
    /** Everything that must not be readable in what leaves; grows while the job prints `::add-mask::`. */
    secrets;
    #tokens;
    #kept = [];
    #waiting = [];
    #core;
    /**
     * @param tokens   our own; also made known to the runner, whose mask blanks every job output that contains them
     * @param secrets  what else is secret by its name; the runner knows the real ones among them itself
     */
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
    /** Text that stays readable even where a secret looks like a part of it. */
    keep(...texts) {
        this.#kept.push(...texts);
    }
    /** Masks a token in everything that is printed or sent from now on. */
    mask(token) {
        this.secrets.add(token);
        this.#tokens.add(token);
        this.#core?.setSecret(token);
    }
    masked(text) {
        return (0,masking/* createMasker */.aD)(this.secrets, this.#kept)(text);
    }
    /** Loads the toolkit, registers the tokens, prints what waited. */
    async open() {
        if (this.#core)
            return this.#core;
        const core = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
        if (this.#core)
            return this.#core;
        this.#core = core;
        for (const token of this.#tokens)
            core.setSecret(token);
        for (const write of this.#waiting.splice(0))
            write(core);
        return core;
    }
    #print(write, text) {
        const now = (core) => {
            const line = harmless(this.masked(text));
            write(core, line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …` : line);
        };
        if (this.#core)
            now(this.#core);
        else
            this.#waiting.push(now);
    }
}
/**
 * `core.info` prints text as it is, so a line of foreign text could be a command; the older `##[` form works anywhere in
 * a line (github-actions.md 2.3). A plain space breaks the mark: the runner's comparison may skip invisible characters.
 */
function harmless(text) {
    return text.replaceAll("##[", "## [").split("\n").map((line) => line.replace(/^([\s\p{Z}\p{C}\p{M}]*):(?=:)/u, "$1: ")).join("\n");
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./src/toolkit/dispatch-event.ts




/**
 * The dispatch this run answers: the input `event` when it is given, else the payload of the `repository_dispatch`.
 *
 * @throws UserError one line that names the field
 */
function readDispatch(environment, eventInput) {
    if (eventInput)
        return parseDispatch(eventInput, "event");
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch") {
        throw new UserError(`This run was started by ${name || "nothing we know"}, not by repository_dispatch: give the input event the triggered event as JSON.`, "CA-102");
    }
    if (!path)
        throw new UserError("GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.", "CA-102");
    let event;
    try {
        event = JSON.parse(readFileSync(path, "utf8"));
    }
    catch {
        throw new UserError("The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
    }
    return parseDispatch(isJsonObject(event) ? getOwn(event, "client_payload") : undefined, "client_payload");
}
/** The URL of this run attempt: `source` of our events, and the link people follow. */
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}

;// CONCATENATED MODULE: ./src/toolkit/process.ts
/**
 * The environment of this process as it was given to us. What a script switched off for itself is not switched off for the
 * action: the control plane's certificate is always verified.
 */
function takeEnvironment() {
    const environment = { ...process.env };
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    // Whoever reads our output may be gone; the task is answered all the same.
    process.stdout.on("error", () => undefined);
    return environment;
}
/** Leaves without waiting for idle connections, but not before the last line is out. */
function leave(exitCode) {
    process.stdout.write("", () => process.exit(exitCode));
}

;// CONCATENATED MODULE: ./src/domain/bridge.ts
/**
 * Pages of the Bridge, the control plane's own interface.
 *
 * @param base  address of the API, ends in `/api`
 */
function sequenceUrl(base, project, keptnContext) {
    return `${bridgeOf(base)}/project/${segment(project)}/sequence/${segment(keptnContext)}`;
}
/** The evaluation of a stage with its chart. */
function evaluationUrl(base, keptnContext, stage) {
    return `${bridgeOf(base)}/evaluation/${segment(keptnContext)}/${segment(stage)}`;
}
function bridgeOf(base) {
    return `${base.replace(/\/api$/, "")}/bridge`;
}
/** No parenthesis in it may end a Markdown link. */
function segment(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./src/trigger/context.ts

/** The sequence in the Bridge. */
function bridgeUrl({ config, plane }, keptnContext) {
    return sequenceUrl(plane.address, config.scope.project, keptnContext);
}

;// CONCATENATED MODULE: ./src/control-plane/address.ts

/**
 * The API's base address, ending in `/api`, from any of the spellings users have at hand (control-plane.md 3.1).
 *
 * @throws UserError when it is no http(s) address, or carries credentials
 */
function apiBase(text) {
    const trimmed = text.trim();
    if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed))
        throw new errors/* UserError */.yo("control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.", "CA-203");
    let url;
    try {
        url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    }
    catch {
        throw new errors/* UserError */.yo(`control-plane-url: expected an address such as https://keptn.example.com, found ${(0,errors/* quote */.hD)(trimmed)}.`, "CA-203");
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        throw new errors/* UserError */.yo(`control-plane-url: expected https:// (or http://), found ${(0,errors/* quote */.hD)(url.protocol)}.`, "CA-203");
    if (url.username || url.password)
        throw new errors/* UserError */.yo("control-plane-url: leave user name and password out of the address and use control-plane-token.", "CA-203");
    let path = url.pathname.replace(/\/+$/, "");
    path = path.replace(/\/bridge(\/.*)?$/, "");
    path = path.replace(/\/v1(\/event)?$/, "");
    if (!path.endsWith("/api"))
        path += "/api";
    return url.origin + path;
}

;// CONCATENATED MODULE: ./src/domain/evaluation-window.ts

const DEFAULT_TIMEFRAME_MS = 5 * 60_000;
const MINIMUM_MS = 60_000;
const DURATION = /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:h|ms|m|s))+$/;
const TERM = /(\d+(?:\.\d*)?|\.\d+)(h|ms|m|s)/g;
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const TIME = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
/**
 * The span that is evaluated, by the rules of the control plane's evaluation endpoint (control-plane.md 4.5): nothing
 * given means the last five minutes, `end` and `timeframe` exclude each other, one minute is the least.
 *
 * @throws UserError one line that names the input
 */
function evaluationWindow({ start, end, timeframe }, nowMs) {
    if (end && timeframe)
        throw new errors/* UserError */.yo("end and timeframe are both given: keep one of them.");
    if (end && !start)
        throw new errors/* UserError */.yo("end is given without start: give both, or timeframe.");
    if (start && !end && !timeframe)
        throw new errors/* UserError */.yo("start is given alone: add end or timeframe.");
    const lengthMs = timeframe ? durationMs(timeframe) : DEFAULT_TIMEFRAME_MS;
    const fromMs = start ? timeMs("start", start) : nowMs - lengthMs;
    const untilMs = end ? timeMs("end", end) : fromMs + lengthMs;
    if (untilMs - fromMs < MINIMUM_MS)
        throw new errors/* UserError */.yo(`${end ? "end" : "timeframe"}: an evaluation needs at least one minute, found ${Math.round((untilMs - fromMs) / 1_000)} s.`);
    return { start: written(fromMs), end: written(untilMs) };
}
/** @throws UserError that begins with `timeframe` */
function durationMs(text) {
    if (!DURATION.test(text))
        throw new errors/* UserError */.yo(`timeframe: expected a duration such as 5m or 1h30m, found ${(0,errors/* quote */.hD)(text)}.`);
    return [...text.matchAll(TERM)].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNIT_MS[unit] ?? 0), 0);
}
/** RFC 3339; without a zone it is UTC, as the endpoint takes it. @throws UserError that begins with the name */
function timeMs(name, text) {
    const [, year, month, day, zone] = TIME.exec(text) ?? [];
    const ms = year ? Date.parse(zone ? text : `${text}Z`) : NaN;
    // JavaScript takes the 31st of February for a day in March.
    const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
    if (Number.isNaN(ms) || !isDay)
        throw new errors/* UserError */.yo(`${name}: expected a time such as 2026-03-01T10:00:00Z, found ${(0,errors/* quote */.hD)(text)}.`);
    return ms;
}
function written(ms) {
    const time = new Date(ms);
    if (Number.isNaN(time.getTime()))
        throw new errors/* UserError */.yo("start, end and timeframe: the span lies outside of what a calendar has.");
    return time.toISOString();
}

// EXTERNAL MODULE: ./src/domain/sequence-trigger.ts + 1 modules
var sequence_trigger = __nccwpck_require__(67);
;// CONCATENATED MODULE: ./src/trigger/names.ts
/** Input and output names; a test compares them with trigger/action.yml. */
const TRIGGER_INPUTS = [
    "control-plane-url", "control-plane-token",
    "oauth-client-id", "oauth-client-secret", "oauth-scope", "oauth-resource", "oauth-token-url",
    "project", "stage", "service", "sequence",
    "evaluation", "start", "end", "timeframe",
    "data", "labels", "wait", "timeout-minutes", "abort-on-cancel", "fail-step",
];
const TRIGGER_OUTPUTS = (/* unused pure expression or super */ null && (["keptn-context", "state", "status", "result", "score"]));

;// CONCATENATED MODULE: ./src/trigger/inputs.ts







/** Inputs that mean the same in every action of ours, read in one place. */
const SHARED = ["control-plane-token", "oauth-client-id", "oauth-client-secret", "oauth-scope", "oauth-resource", "oauth-token-url", "labels", "timeout-minutes", "fail-step"];
const inputs_SCOPE = ["project", "stage", "service"];
const MAX_NAME_CHARACTERS = 200;
const inputs_MAX_DEPTH = 100;
/**
 * @throws UserError with all complaints at once, each naming its input
 */
function readTriggerConfig(environment, nowMs) {
    const complaints = [];
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            complaints.push(error.message);
            return undefined;
        }
    };
    const text = (name) => (environment[variableOf(name)] ?? "").trim();
    const base = attempt(() => {
        if (!text("control-plane-url"))
            throw new errors/* UserError */.yo("control-plane-url is empty: give the address of the control plane.");
        return apiBase(text("control-plane-url"));
    });
    const shared = attempt(() => readConfig(Object.fromEntries(SHARED.map((name) => [variableOf(name), environment[variableOf(name)]]))));
    complaints.push(...(shared?.problems ?? []));
    const credentials = shared?.connection.credentials;
    if (shared && !credentials)
        complaints.push("control-plane-token is empty: pass the secret (is it set in this repository, and is this run allowed to read it?).");
    const names = Object.fromEntries(inputs_SCOPE.map((name) => [name, attempt(() => readName(name, text(name), name === "stage"))]));
    const isEvaluation = attempt(() => readBoolean("evaluation", text("evaluation"), false)) ?? false;
    const sequence = attempt(() => readSequence(text("sequence"), isEvaluation));
    const window = attempt(() => readWindow(isEvaluation, { start: text("start"), end: text("end"), timeframe: text("timeframe") }, nowMs));
    const data = attempt(() => readData(text("data"), isEvaluation));
    const wait = attempt(() => readBoolean("wait", text("wait"), true));
    const abortOnCancel = attempt(() => readBoolean("abort-on-cancel", text("abort-on-cancel"), false));
    const { project, stage, service } = names;
    if (complaints.length > 0 || !base || !shared || !credentials || !project || !stage || !service || !sequence || !data || wait === undefined || abortOnCancel === undefined) {
        throw new errors/* UserError */.yo(complaints.join(" "));
    }
    return Object.freeze({
        base,
        credentials,
        scope: { project, stage, service },
        sequence,
        window,
        data,
        labels: shared.work.labels,
        wait,
        waitMs: shared.work.timeoutMs,
        startMs: shared.connection.deliveryTimeoutMs,
        abortOnCancel,
        failStep: shared.work.failStep,
        warnings: warningsAbout(environment, data, { project, stage, service }, base),
    });
}
function variableOf(name) {
    return `INPUT_${name.toUpperCase()}`;
}
function warningsAbout(environment, data, scope, base) {
    const known = TRIGGER_INPUTS.map(variableOf);
    const unknown = Object.keys(environment).filter((key) => key.startsWith("INPUT_") && !known.includes(key)).map((key) => key.slice("INPUT_".length).toLowerCase());
    const overruled = inputs_SCOPE.filter((name) => Object.hasOwn(data, name) && data[name] !== scope[name]);
    return [
        ...unknown.map((name) => `The input ${name} is not known and has no effect.`),
        ...overruled.map((name) => `data.${name} has no effect: the input ${name} decides.`),
        ...(/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(base) ? ["control-plane-url begins with http://, so the token crosses the network in clear; use https://."] : []),
    ];
}
/** @param isType  it becomes part of the event's type, where a dot would make another event of it (control-plane.md 1.3) */
function readName(name, text, isType) {
    if (text === "")
        throw new errors/* UserError */.yo(`${name} is empty: give the ${name} in which the sequence runs.`);
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text))
        throw new errors/* UserError */.yo(`${name}: control characters are not allowed, found ${(0,errors/* quote */.hD)(text)}.`);
    if (text.length > MAX_NAME_CHARACTERS)
        throw new errors/* UserError */.yo(`${name}: expected at most ${MAX_NAME_CHARACTERS} characters, found ${text.length}.`);
    if (isType && text.includes("."))
        throw new errors/* UserError */.yo(`${name}: expected a name without a dot, found ${(0,errors/* quote */.hD)(text)}.`);
    return text;
}
function readSequence(text, isEvaluation) {
    if (isEvaluation && text)
        throw new errors/* UserError */.yo("sequence and evaluation are both given: keep one of them.");
    if (isEvaluation)
        return sequence_trigger/* EVALUATION_SEQUENCE */.B;
    if (!text)
        throw new errors/* UserError */.yo("sequence is empty: name the sequence to start, or set evaluation: true.");
    return readName("sequence", text, true);
}
function readWindow(isEvaluation, inputs, nowMs) {
    if (isEvaluation)
        return evaluationWindow(inputs, nowMs);
    const given = Object.entries(inputs).filter(([, value]) => value).map(([name]) => name);
    if (given.length > 0)
        throw new errors/* UserError */.yo(`${given.join(" and ")}: only for evaluation: true; a sequence takes the span of its evaluation from the shipyard.`);
    return undefined;
}
/** @throws UserError also for what would make the event vanish behind a 200: Go cannot decode it (control-plane.md 2.1) */
function readData(text, isEvaluation) {
    if (text === "")
        return {};
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.yo(`data: expected a JSON object such as {"configurationChange": {"values": {"image": "…"}}}, found text that is not JSON.`);
    }
    if (!(0,json/* isJsonObject */.OW)(data))
        throw new errors/* UserError */.yo(`data: expected a JSON object, found ${(0,errors/* describe */.q0)(data)}.`);
    if (isDeeperThan(data, inputs_MAX_DEPTH))
        throw new errors/* UserError */.yo(`data: nested more than ${inputs_MAX_DEPTH} levels deep.`);
    for (const name of ["message", "status", "result"]) {
        const value = (0,json/* getOwn */.Ng)(data, name);
        if (value !== undefined && typeof value !== "string")
            throw new errors/* UserError */.yo(`data.${name}: the control plane takes text only, found ${(0,errors/* describe */.q0)(value)}.`);
    }
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    if (labels !== undefined && !(0,json/* isJsonObject */.OW)(labels))
        throw new errors/* UserError */.yo(`data.labels: expected an object, found ${(0,errors/* describe */.q0)(labels)}.`);
    const odd = Object.entries(labels ?? {}).find(([, value]) => typeof value !== "string");
    if (odd)
        throw new errors/* UserError */.yo(`data.labels: a label is text, found ${(0,errors/* describe */.q0)(odd[1])} for ${(0,errors/* quote */.hD)(odd[0])}.`);
    if (Object.hasOwn(data, "temporaryData"))
        throw new errors/* UserError */.yo("data.temporaryData belongs to the control plane: leave it out.");
    const evaluation = (0,json/* getOwn */.Ng)(data, "evaluation");
    if (isEvaluation && evaluation !== undefined && !(0,json/* isJsonObject */.OW)(evaluation))
        throw new errors/* UserError */.yo(`data.evaluation: expected an object, found ${(0,errors/* describe */.q0)(evaluation)}.`);
    return data;
}
function isDeeperThan(value, levels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1));
}
function readBoolean(name, text, otherwise) {
    if (text === "")
        return otherwise;
    if (!/^(true|false)$/i.test(text))
        throw new errors/* UserError */.yo(`${name}: expected true or false, found ${(0,errors/* quote */.hD)(text)}.`);
    return text.toLowerCase() === "true";
}

;// CONCATENATED MODULE: ./src/trigger/ending.ts
/** Whether the step fails. `fail-step` is about verdicts: a sequence whose end nobody knows has none. */
function isRed(ending, failStep) {
    switch (ending.kind) {
        case "started": return false;
        case "verdict": return ending.result === "fail" && failStep;
        case "refused":
        case "unclear":
        case "unseen":
        case "unreadable":
        case "timed-out":
        case "cancelled": return true;
    }
}

;// CONCATENATED MODULE: ./src/domain/markdown.ts
/** Foreign text inside Markdown: nothing in it may format, link, mention or break out of a table. */
function escapeMarkdown(text) {
    return text
        // First, since what is left may come together to something new.
        .replace(/\s*[\r\n]+\s*/g, " ")
        .replace(/[\p{Cc}]/gu, "")
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        // A zero-width space after @ and inside :// keeps mentions and bare links from coming alive.
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        // GitHub links references after it has taken the backslashes away, and `www.` without being asked.
        .replace(/#(?=\d)|(?<![a-z\d])gh(?=\\-\d)|(?<![a-z\d])www(?=\.)/gi, "$&\u200b");
}
/**
 * Names and values as a table; the first pair is its head, since GitHub shows an empty head as an empty row. Names and
 * values are Markdown already.
 *
 * @returns no line at all without a pair
 */
function factTable(facts) {
    const [head, ...rows] = facts.map(([name, value]) => `| ${name} | ${value} |`);
    return head === undefined ? [] : [head, "| :--- | :--- |", ...rows];
}

;// CONCATENATED MODULE: ./src/domain/event-type.ts
/** Kinds of task events a webhook can fire on (control-plane.md 1.3, 5.2). */
const event_type_EVENT_KINDS = ["triggered", "started", "finished", "invalidated"];
const PREFIX = ["sh", "keptn", "event"];
/** `sh.keptn.event.<task>.<kind>`, exactly five segments, none empty; anything else is not a task event. */
function event_type_parseTaskEventType(type) {
    const segments = type.split(".");
    const [task, kind] = segments.slice(PREFIX.length);
    if (segments.length !== 5 || !PREFIX.every((part, i) => segments[i] === part) || !task)
        return undefined;
    return isEventKind(kind) ? { task, kind } : undefined;
}
function trigger_taskEventType(task, kind) {
    return [...PREFIX, task, kind].join(".");
}
function isEventKind(text) {
    return event_type_EVENT_KINDS.some((kind) => kind === text);
}

// EXTERNAL MODULE: ./src/domain/sequence-events.ts
var sequence_events = __nccwpck_require__(389);
;// CONCATENATED MODULE: ./src/domain/evaluation.ts

const RESULTS = ["pass", "warning", "fail"];
const INDICATOR_STATUSES = [...RESULTS, "info"];
/**
 * The payload of `evaluation.finished` (control-plane.md 2.6), also one that other senders wrote with numbers as text.
 * Nothing of it is taken for granted.
 */
function evaluationIn(data) {
    const found = (0,json/* getOwn */.Ng)(data, "evaluation");
    const evaluation = (0,json/* isJsonObject */.OW)(found) ? found : {};
    const indicators = objectsIn((0,json/* getOwn */.Ng)(evaluation, "indicatorResults")).map(indicatorOf);
    const score = numberIn((0,json/* getOwn */.Ng)(evaluation, "score"));
    const status = (0,json/* getOwn */.Ng)(data, "status");
    return {
        // Missing and unknown words count as fail, as in the control plane (2.4).
        result: RESULTS.find((known) => known === (0,json/* getOwn */.Ng)(data, "result")) ?? "fail",
        isErrored: status !== "succeeded",
        score: hasMeasured({ indicators }) ? score : undefined,
        start: textIn(evaluation, "timeStart"),
        end: textIn(evaluation, "timeEnd"),
        indicators,
        comparedWith: listIn((0,json/* getOwn */.Ng)(evaluation, "comparedEvents")).length,
        message: textIn(data, "message"),
        sloFile: textIn(evaluation, "sloFileContent"),
    };
}
/** A *pass* that measured nothing says nothing about quality: no SLO file, no provider, or no indicator with a value (2.6). */
function hasMeasured({ indicators }) {
    return indicators.some(({ value }) => value !== undefined);
}
/** Names of the objectives that failed. */
function failedIndicators({ indicators }) {
    return indicators.filter(({ status }) => status === "fail").map(({ name }) => name);
}
/**
 * The change against the comparison, in percent; `undefined` when there is nothing to compare with, or it was zero.
 */
function changePercent({ value, before }) {
    if (value === undefined || before === undefined || before === 0)
        return undefined;
    const percent = ((value - before) / Math.abs(before)) * 100;
    return Number.isFinite(percent) ? percent : undefined;
}
/** Which way is better, as the criteria say it; `undefined` without any, or with both. */
function isLowerBetter({ pass, warning }) {
    const signs = new Set([...pass, ...warning].map(({ criteria }) => criteria.trim()[0]));
    return signs.has("<") === signs.has(">") ? undefined : signs.has("<");
}
function indicatorOf(result) {
    const found = (0,json/* getOwn */.Ng)(result, "value");
    const measured = (0,json/* isJsonObject */.OW)(found) ? found : {};
    const isMissing = (0,json/* getOwn */.Ng)(measured, "success") === false;
    const value = isMissing ? undefined : numberIn((0,json/* getOwn */.Ng)(measured, "value"));
    return {
        name: textIn(result, "displayName") || textIn(measured, "metric"),
        status: INDICATOR_STATUSES.find((known) => known === (0,json/* getOwn */.Ng)(result, "status")) ?? "",
        value,
        problem: value === undefined ? textIn(measured, "message") : undefined,
        before: numberIn((0,json/* getOwn */.Ng)(measured, "comparedValue")),
        isKey: (0,json/* getOwn */.Ng)(result, "keySli") === true,
        points: numberIn((0,json/* getOwn */.Ng)(result, "score")),
        pass: targetsIn((0,json/* getOwn */.Ng)(result, "passTargets")),
        warning: targetsIn((0,json/* getOwn */.Ng)(result, "warningTargets")),
    };
}
function targetsIn(value) {
    return objectsIn(value).map((target) => ({ criteria: textIn(target, "criteria"), value: numberIn((0,json/* getOwn */.Ng)(target, "targetValue")), isViolated: (0,json/* getOwn */.Ng)(target, "violated") === true }));
}
function objectsIn(value) {
    return listIn(value).filter(json/* isJsonObject */.OW);
}
/** Go writes an empty list as null. */
function listIn(value) {
    return Array.isArray(value) ? value : [];
}
/** A number, also one written as text, which is how other senders keep it from being frozen (2.3). */
function numberIn(value) {
    if (typeof value === "number")
        return Number.isFinite(value) ? value : undefined;
    return typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
}
function textIn(object, name) {
    const value = (0,json/* getOwn */.Ng)(object, name);
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./src/trigger/verdict.ts




/** From good to bad; the worst of several counts. */
const STATUSES = ["succeeded", "unknown", "aborted", "errored"];
const verdict_RESULTS = ["pass", "warning", "fail"];
const OVER = ["finished", "timedOut", "aborted"];
const EVALUATION_FINISHED = trigger_taskEventType("evaluation", "finished");
function isOver(state) {
    return OVER.includes(state);
}
/** @param stage  of the sequence that was started; the view knows the others */
function sequenceEvents(events, kind, view, stage) {
    const stages = [stage, ...(view?.stages ?? [])];
    return events.flatMap((event) => {
        const name = (0,sequence_events/* parseSequenceEventType */.r)(event.type);
        return name?.kind === kind && stages.includes(name.stage) ? [{ ...name, event }] : [];
    });
}
/**
 * Whether the store shows the end of everything that began: it lags behind the state, and a stage whose end is not there
 * yet may be the one that failed.
 */
function isComplete(events, view, stage) {
    const begun = sequenceEvents(events, "triggered", view, stage);
    const ended = sequenceEvents(events, "finished", view, stage);
    const hasEnd = (id) => ended.some(({ event }) => event.triggeredId === id);
    const stages = view?.stages ?? [stage];
    return ended.length > 0 && begun.every(({ event }) => hasEnd(event.id)) && stages.every((name) => ended.some((end) => end.stage === name));
}
/**
 * The worst of all stages' ends. An aborted or timed out sequence is never a pass, although the control plane writes
 * `pass` into the event of an aborted one (control-plane.md 3.9).
 *
 * @param what  the sequence, for the message
 */
function verdict_verdictOf(events, view, stage, what) {
    const ends = sequenceEvents(events, "finished", view, stage);
    if (view?.state === "aborted")
        return { status: "aborted", result: "fail", message: `${what} was aborted in the control plane.` };
    const worst = ends.reduce((bad, end) => (bad === undefined || badness(end) > badness(bad) ? end : bad), undefined);
    if (view?.state === "timedOut") {
        const told = ends.find((end) => statusOf(end.event) === "errored");
        return { status: "errored", result: "fail", message: `${what} timed out in the control plane${told ? sentence(messageOf(told.event)) : "."}` };
    }
    if (!worst)
        return { status: "unknown", result: "fail", message: `${what} is over, and the event store does not show how it ended.` };
    const status = STATUSES[Math.max(...ends.map(({ event }) => STATUSES.indexOf(statusOf(event))))] ?? "unknown";
    const result = status === "succeeded" ? (verdict_RESULTS[Math.max(...ends.map(({ event }) => verdict_RESULTS.indexOf(resultOf(event))))] ?? "fail") : "fail";
    return { status, result, message: result === "fail" ? failure(events, worst, what) : `${what} ended with ${result} in ${listed(ends.map((end) => end.stage))}.` };
}
function badness({ event }) {
    const status = STATUSES.indexOf(statusOf(event));
    return status > 0 ? verdict_RESULTS.length + status : verdict_RESULTS.indexOf(resultOf(event));
}
/** Names the task that said no; without any task the sequence never began, and its end tells why. */
function failure(events, end, what) {
    const tasks = events.filter((event) => event_type_parseTaskEventType(event.type) !== undefined && textAt(event.data, "stage") === end.stage);
    if (tasks.length === 0)
        return `${what} did not begin in ${end.stage}${sentence(messageOf(end.event))}`;
    const bad = tasks.findLast((event) => event_type_parseTaskEventType(event.type)?.kind === "finished" && (resultOf(event) === "fail" || statusOf(event) !== "succeeded"));
    if (!bad)
        return `${what} failed in ${end.stage}${sentence(messageOf(end.event))}`;
    return `${what} failed in ${end.stage} at ${event_type_parseTaskEventType(bad.type)?.task ?? ""}${statusOf(bad) === "succeeded" ? "" : `, ${statusOf(bad)}`}${sentence(messageOf(bad) || messageOf(end.event))}`;
}
function sentence(text) {
    if (text === "")
        return ".";
    return /[.!?]$/.test(text) ? `: ${text}` : `: ${text}.`;
}
function statusOf({ data }) {
    const status = textAt(data, "status");
    return STATUSES.find((known) => known === status) ?? "unknown";
}
/** Missing or unknown words count as fail, as in the control plane (control-plane.md 2.4). */
function resultOf({ data }) {
    const result = textAt(data, "result");
    return verdict_RESULTS.find((known) => known === result) ?? "fail";
}
/** The first line of an event's message, without control characters. */
function messageOf({ data }) {
    return oneLine(textAt(data, "message").trimStart().split(/\r?\n/, 1)[0] ?? "");
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
/**
 * The newest evaluation of the context, from its own event: in the data that later events carry, the control plane keeps
 * the first score of a sequence for ever (control-plane.md 2.3).
 */
function lastEvaluation(events) {
    const last = events.findLast((event) => event.type === EVALUATION_FINISHED);
    if (!last)
        return undefined;
    const { score, indicators } = evaluationIn(last.data);
    return {
        score: score === undefined ? "" : String(score),
        indicators: indicators.map(({ name, status, value, problem }) => ({ name, status, value: value === undefined ? ["not measured", messageOf({ data: { message: problem ?? "" } })].filter(Boolean).join(": ") : String(value) })),
        message: messageOf(last),
    };
}
function textAt(data, name) {
    const value = (0,json/* getOwn */.Ng)(data, name);
    return typeof value === "string" ? value : "";
}
function listed(names) {
    return [...new Set(names)].join(", ");
}

;// CONCATENATED MODULE: ./src/trigger/progress.ts



const progress_MAX_LINE_CHARACTERS = 500;
/** Events that are neither of a task nor of a sequence tell nothing. */
function progressEntry(event) {
    const task = event_type_parseTaskEventType(event.type);
    const sequence = task ? undefined : (0,sequence_events/* parseSequenceEventType */.r)(event.type);
    if (!task && (!sequence || !["triggered", "finished"].includes(sequence.kind)))
        return undefined;
    const isFinished = (task?.kind ?? sequence?.kind) === "finished";
    const [status, result] = [statusOf(event), resultOf(event)];
    return {
        time: /T(\d\d:\d\d:\d\d)/.exec(event.time)?.[1] ?? "",
        stage: sequence?.stage ?? textAt(event.data, "stage"),
        what: task ? `${task.task} ${task.kind}` : `sequence ${sequence?.sequence} ${sequence?.kind}`,
        // The control plane itself triggers tasks and ends sequences; who works on a task is what people want to know.
        by: task && task.kind !== "triggered" ? event.source : "",
        result: isFinished ? (status === "succeeded" ? result : `${result} (${status})`) : "",
        message: isFinished || task?.kind === "started" ? messageOf(event) : "",
    };
}
/** Tells each event once, in the order the store has them, and each change of the sequence's state. */
class Progress {
    console;
    mask;
    #seen = new Set();
    #state = "";
    constructor(console, mask) {
        this.console = console;
        this.mask = mask;
    }
    /** @returns whether there was anything new */
    tell(state, events) {
        let isNews = false;
        for (const event of events) {
            const key = event.id || `${event.type} ${event.time}`;
            if (this.#seen.has(key))
                continue;
            this.#seen.add(key);
            const entry = progressEntry(event);
            if (!entry)
                continue;
            isNews = true;
            this.console.info(brief(this.mask(lineOf(entry))));
        }
        if (state !== this.#state) {
            if (state === "waiting")
                this.console.info("Waiting: another sequence of this service runs in the stage.");
            if (state === "paused")
                this.console.info("The sequence is paused in the control plane.");
            this.#state = state;
            isNews = true;
        }
        return isNews;
    }
}
function lineOf({ time, stage, what, by, result, message }) {
    return oneLine(`${time} ${stage}: ${what}${result && `: ${result}`}${by && ` by ${by}`}${message && ` – ${message}`}`);
}
/** Masked before it is cut: half a secret could no longer be masked. */
function brief(masked, maxCharacters = progress_MAX_LINE_CHARACTERS) {
    return masked.length > maxCharacters ? `${masked.slice(0, maxCharacters).toWellFormed()} …` : masked;
}

;// CONCATENATED MODULE: ./src/trigger/summary.ts



const MAX_CELL_CHARACTERS = 300;
/** Together far below the 1 MiB at which GitHub drops a summary. */
const MAX_EVENTS = 200;
const MAX_INDICATORS = 100;
const SIGNS = { pass: "✅ pass", warning: "⚠️ warning", fail: "❌ fail" };
const COLOURS = { pass: "🟢", warning: "🟡", fail: "🔴", info: "⚪" };
/** The story of a sequence as Markdown: what it was, the verdict, each measured objective, each event. */
function triggerSummary(ending, config, link, mask) {
    const cell = (text) => escapeMarkdown(oneLine(brief(mask(text), MAX_CELL_CHARACTERS)));
    const title = config ? `Sequence ${cell(config.sequence)}` : "Sequence";
    const parts = [`## ${title}: ${verdictText(ending)}`, "", cell(ending.message), ""];
    if (config) {
        const { project, stage, service } = config.scope;
        // `finished` and `succeeded` beside a red verdict would only confuse; they are outputs.
        const state = ending.kind === "verdict" ? [] : [["State", ending.state], ["Status", ending.status]];
        const rows = [["Project / stage / service", `${project} / ${stage} / ${service}`], ...state, ["Score", ending.score], ["Context", ending.keptnContext]];
        parts.push(...factTable([...rows.filter(([, value]) => value).map(([name, value]) => [name, cell(value)]), ...(link && ending.keptnContext ? [["Sequence", `[in the Bridge](${link})`]] : [])]), "");
    }
    const indicators = lastEvaluation(ending.events)?.indicators ?? [];
    if (indicators.length > 0) {
        parts.push("### Evaluation", "", "| | objective | value | |", "| :--- | :--- | :--- | :--- |", ...indicators.slice(0, MAX_INDICATORS).map(({ name, value, status }) => `| ${COLOURS[status] ?? ""} | ${cell(name)} | ${cell(value)} | ${cell(status)} |`), ...more(indicators.length - MAX_INDICATORS), "");
    }
    const entries = ending.events.map(progressEntry).filter((entry) => entry !== undefined);
    if (entries.length > 0) {
        const rows = entries.slice(0, MAX_EVENTS).map(({ time, stage, what, by, result, message }) => `| ${[cell(time), cell(stage), cell(what), Object.hasOwn(SIGNS, result) ? SIGNS[result] : cell(result), cell(senderText(by)), cell(message)].join(" | ")} |`);
        parts.push("### Events", "", "| time (UTC) | stage | event | result | by | message |", "| :--- | :--- | :--- | :--- | :--- | :--- |", ...rows, ...more(entries.length - MAX_EVENTS), "");
    }
    return parts.join("\n");
}
/** Runs of GitHub sign with their address, which is long; the part that tells them apart is enough. */
function senderText(source) {
    const [, repository, run] = /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d{1,20})\/attempts\/\d+$/.exec(source) ?? [];
    return run === undefined ? source : `run ${run} of ${repository}`;
}
function more(count) {
    return count > 0 ? ["", `… and ${count} more.`] : [];
}
function verdictText({ kind, result }) {
    switch (kind) {
        case "verdict": return SIGNS[result] ?? "";
        case "started": return "▶️ started";
        case "timed-out": return "⏳ not over in time";
        case "cancelled": return "🛑 cancelled";
        case "refused": return "⛔ not started";
        case "unclear":
        case "unseen":
        case "unreadable": return "❔ no verdict";
    }
}

;// CONCATENATED MODULE: ./src/trigger/tell.ts


/**
 * Outputs, annotation and summary of how it ended.
 *
 * @param link  of the sequence in the Bridge
 * @returns the exit code, which colours the step
 */
async function tell(ending, config, link, log) {
    const core = await log.open();
    for (const [name, value] of Object.entries(outputsOf(ending)))
        core.setOutput(name, value);
    if (ending.kind === "started" || (ending.kind === "verdict" && ending.result === "pass"))
        log.info(ending.message);
    else if (ending.kind === "verdict" && ending.result === "warning")
        log.warning(ending.message);
    else
        log.error(ending.message);
    try {
        await core.summary.addRaw(triggerSummary(ending, config, link, (text) => log.masked(text)), true).write();
    }
    catch {
        // Some runners offer no summary file, and a report must never decide over a step.
        log.debug("The job summary could not be written.");
    }
    return isRed(ending, config?.failStep ?? true) ? 1 : 0;
}
/** Every output, on every path; those that do not apply are empty. */
function outputsOf({ keptnContext, state, status, result, score }) {
    return { "keptn-context": keptnContext, state, status, result, score };
}

;// CONCATENATED MODULE: ./src/sequences/words.ts

/** A failure as a sentence with what to do about it. */
function explainFailure(failure, address) {
    switch (failure.kind) {
        case "unauthorized": return `${failure.message}. Check that the secret passed as control-plane-token (or the OAuth client) belongs to ${address} and may read and write events.`;
        case "unreachable":
        case "timeout": return `${failure.message}. Check that the runner can reach ${address}.`;
        default: return `${failure.message}.`;
    }
}
/** "it has carts and orders": at most ten names, each quoted. */
function nameServices(names) {
    if (names.length === 0)
        return "it has none";
    const shown = names.slice(0, 10).map(errors/* quote */.hD).join(", ");
    return `it has ${shown}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;
}

;// CONCATENATED MODULE: ./src/domain/retry.ts
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 8_000;
/** Refusals of a gateway whose service is just being replaced, and of one that lost patience. */
const PASSING_STATUS = [404, 408, 425];
/**
 * How long to wait before the next attempt, or `undefined` to stop.
 *
 * @param attempt  1 after the first try
 * @param jitter   0 to 1
 * @returns        milliseconds: doubling from 250 to 8,000 with jitter, or what Retry-After asked for
 * @see            control-plane.md 3.10
 */
function nextDelayMs(attempt, failure, jitter) {
    // A wrong token empties the gateway's rate limit for the good ones too (3.6); the others answer the same every time.
    const isFinal = failure.kind === "refused" && !PASSING_STATUS.includes(failure.httpStatus ?? 0);
    if (isFinal || failure.kind === "unauthorized" || failure.kind === "cancelled" || failure.kind === "superseded")
        return undefined;
    if (failure.retryAfterMs !== undefined)
        return failure.retryAfterMs;
    const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(full / 2 + (full / 2) * jitter);
}

;// CONCATENATED MODULE: ./src/sequences/start-once.ts

/** When an unclear attempt is looked for before it is repeated; store and controller see an event a little later than it exists. */
const LOOK_AFTER_MS = [300, 700, 1_500, 2_500, 4_000, 6_000];
/**
 * Starts the sequence once: all attempts carry the same context, so after an unclear one (no answer, reset, 502) the
 * control plane is asked whether it knows that context, and the event is sent again only if it does not
 * (control-plane.md 3.10). It gives every event it receives a new id, so sending twice would be two sequences.
 */
async function startOnce(trigger, context) {
    const { plane, clock, startMs, console, cancelled } = context;
    const deadlineMs = clock.nowMs() + startMs;
    for (let attempt = 1;; attempt++) {
        const sent = await plane.send(trigger.json, cancelled);
        if (sent.ok)
            return { kind: "started", keptnContext: sent.value };
        const { failure } = sent;
        if (failure.reached === "maybe") {
            const arrived = await hasArrived(trigger, context, deadlineMs);
            if (arrived === "yes")
                return { kind: "started", keptnContext: trigger.keptnContext };
            if (arrived === "unknown")
                return { kind: "unclear", failure };
        }
        const waitMs = nextDelayMs(attempt, failure, Math.random());
        if (waitMs === undefined || clock.nowMs() + waitMs >= deadlineMs || cancelled.aborted) {
            return { kind: "not-started", failure: attempt > 1 ? { ...failure, message: `${failure.message}, after ${attempt} attempts` } : failure };
        }
        console.info(`${failure.message}; trying again.`);
        await clock.sleep(waitMs, cancelled);
    }
}
/** `no` only when both the controller and the store were read last and neither shows the context. */
async function hasArrived({ keptnContext }, { plane, clock, project, isOurs, cancelled }, deadlineMs) {
    for (let look = 0;; look++) {
        await clock.sleep(LOOK_AFTER_MS[look] ?? 5_000, cancelled);
        if (cancelled.aborted)
            return "unknown";
        const view = await plane.sequence(project, keptnContext, cancelled);
        if (view.ok && view.value && !isOurs)
            return "yes";
        const events = await plane.events(project, keptnContext, cancelled);
        if (events.ok && (isOurs ? events.value.some(isOurs) : events.value.length > 0))
            return "yes";
        if (view.ok && events.ok) {
            if (look + 1 >= LOOK_AFTER_MS.length)
                return "no";
            continue;
        }
        const failures = [view, events].flatMap((read) => (read.ok ? [] : [read.failure.kind]));
        if (clock.nowMs() >= deadlineMs || failures.includes("unauthorized"))
            return "unknown";
    }
}

;// CONCATENATED MODULE: ./src/trigger/watch.ts


const FIRST_LOOK_MS = 300;
/** After something new more of it is likely; in a quiet sequence the pauses grow. */
const BUSY_MS = 1_000;
const MAX_PAUSE_MS = 15_000;
const PAUSE_GROWTH = 1.5;
/** How much later than the state the store may show the last events. */
const STORE_LAG_MS = 30_000;
/** The same where the state alone is the verdict, and the events only tell why. */
const REASON_LAG_MS = 3_000;
/** An event that neither store nor controller show by then was dropped behind its 200 (control-plane.md 3.7). */
const UNSEEN_MS = 120_000;
/** How long an answer that is not the control plane's is taken for a passing fault of a gateway. */
const ODD_ANSWERS_MS = 60_000;
/**
 * Reads state and events of a sequence until it is over – all stages that follow one another, since the state stays
 * `started` between them (control-plane.md 4.4) – and tells what happens meanwhile.
 *
 * @param until  `seen`: stop as soon as the control plane shows the sequence
 */
async function watch(keptnContext, until, deadlineMs, context) {
    const { clock, console, cancelled, config, mask } = context;
    const { stage } = config.scope;
    const progress = new Progress(console, mask);
    const begunMs = clock.nowMs();
    let sight = { view: undefined, events: [] };
    let pauseMs = FIRST_LOOK_MS;
    let readMs = begunMs;
    let overSinceMs;
    let failure;
    let endedUnseen = 0;
    const told = (end, state = sight.view?.state ?? "") => ({ end, state, ...sight, isComplete: isComplete(sight.events, sight.view, stage), failure });
    for (;;) {
        await clock.sleep(overSinceMs === undefined ? Math.min(pauseMs, Math.max(0, deadlineMs - clock.nowMs())) : BUSY_MS, cancelled);
        if (cancelled.aborted)
            return told("cancelled");
        const read = await look(keptnContext, context);
        if (cancelled.aborted)
            return told("cancelled");
        const nowMs = clock.nowMs();
        if (!read.ok) {
            if (!failure)
                console.info(`${read.failure.message}; trying again.`);
            failure = read.failure;
            const isOdd = failure.kind === "refused" || failure.kind === "unexpected";
            if (failure.kind === "unauthorized" || (isOdd && nowMs - readMs >= ODD_ANSWERS_MS))
                return told("unreadable");
            if (nowMs >= deadlineMs)
                return told("deadline");
            pauseMs = failure.retryAfterMs ?? grown(pauseMs);
            continue;
        }
        failure = undefined;
        readMs = nowMs;
        sight = read.value;
        const { view, events } = sight;
        const isNews = progress.tell(view?.state ?? "", events);
        // A project that does not exist has no states, only the event that tells so (3.8); two looks, as the state is read first.
        endedUnseen = !view && sequenceEvents(events, "finished", view, stage).length > 0 ? endedUnseen + 1 : 0;
        if (endedUnseen > 1)
            return told("over", "finished");
        if (view && isOver(view.state)) {
            overSinceMs ??= nowMs;
            if (told("over").isComplete || nowMs - overSinceMs >= (view.state === "finished" ? STORE_LAG_MS : REASON_LAG_MS))
                return told("over");
            continue;
        }
        overSinceMs = undefined;
        if (until === "seen" && view)
            return told("seen");
        if (!view && events.length === 0 && nowMs - begunMs >= UNSEEN_MS)
            return told("unseen");
        if (nowMs >= deadlineMs)
            return told("deadline");
        pauseMs = isNews ? BUSY_MS : grown(pauseMs);
    }
}
/** The state first: what the events then tell is at least as new. */
async function look(keptnContext, { plane, config, cancelled }) {
    const { project } = config.scope;
    const view = await plane.sequence(project, keptnContext, cancelled);
    if (!view.ok)
        return view;
    const events = await plane.events(project, keptnContext, cancelled);
    return events.ok ? { ok: true, value: { view: view.value, events: events.value } } : events;
}
function grown(pauseMs) {
    return Math.min(MAX_PAUSE_MS, pauseMs * PAUSE_GROWTH);
}

;// CONCATENATED MODULE: ./src/trigger/trigger-sequence.ts






/** How long a sequence that nobody waits for is looked for: 200 does not say that it was accepted (control-plane.md, trap 1). */
const SEEN_MS = 5_000;
/** From SIGINT to SIGKILL the runner leaves ten seconds. */
const ABORT_MS = 4_000;
const ABORT_LOOK_MS = 300;
/**
 * The story of one call: service known → started once → watched → verdict.
 *
 * @throws UserError when nothing was started and nothing will be
 */
async function triggerSequence(context) {
    const { config, plane, clock, console, cancelled } = context;
    const what = whatOf(context);
    await requireService(context);
    const { sequenceTrigger } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 67));
    // Random, and made once: attempts of this process share it. A re-run is meant to start anew, and nothing GitHub tells a
    // step (run, job, step name) differs between the legs of a matrix, so an id derived from them would join two sequences.
    const trigger = sequenceTrigger(config, context.newContext(), context.source, context.mask);
    if (trigger.isMasked)
        console.warning("data or labels contained a secret; *** was sent in its place.");
    if (cancelled.aborted)
        return nothing("cancelled", `Cancelled before ${what} was started.`, "");
    const start = await startOnce(trigger, { ...context, project: config.scope.project, startMs: config.startMs });
    const { keptnContext } = start.kind === "started" ? start : trigger;
    if (start.kind === "not-started" && !cancelled.aborted)
        throw new errors/* UserError */.yo(`${what} was not started: ${explainFailure(start.failure, plane.address)}`);
    if (start.kind === "not-started")
        return nothing("cancelled", `Cancelled: ${what} was not started.`, "");
    await context.onContext(keptnContext);
    if (cancelled.aborted)
        return giveUp("cancelled", "Cancelled", keptnContext, undefined, context);
    if (start.kind === "unclear")
        return nothing("unclear", `Whether ${what} was started could not be found out: ${explainFailure(start.failure, plane.address)} Look for the context ${keptnContext} in the Bridge before you start it again.`, keptnContext);
    console.info(`Started ${what}, context ${keptnContext}: ${bridgeUrl(context, keptnContext)}`);
    const deadlineMs = clock.nowMs() + (config.wait ? config.waitMs : SEEN_MS);
    const watched = await watch(keptnContext, config.wait ? "over" : "seen", deadlineMs, context);
    warnAboutDouble(trigger, watched, context);
    return endingOf(watched, keptnContext, context);
}
/** The control plane would run the sequence for a service it does not know (control-plane.md 3.8); its own command line refuses that, too. */
async function requireService(context) {
    const { plane, config, cancelled } = context;
    const { project, stage, service } = config.scope;
    const missing = await plane.missingService(config.scope, cancelled);
    if (missing.ok && missing.value)
        throw new errors/* UserError */.yo(`service: stage ${stage} of project ${project} has no service ${(0,errors/* quote */.hD)(service)}; ${nameServices(missing.value)}. Nothing was started.`);
    // Whatever else stands in the way of this look – no permission for it, a fault that passes – says nothing about starting.
    if (!missing.ok && missing.failure.httpStatus === 401)
        throw new errors/* UserError */.yo(`${whatOf(context)} was not started: ${explainFailure(missing.failure, plane.address)}`);
}
async function endingOf(watched, keptnContext, context) {
    const { config, plane, console } = context;
    const what = whatOf(context);
    const seen = { keptnContext, state: watched.state, events: watched.events };
    switch (watched.end) {
        case "over": return verdict(watched, keptnContext, context);
        case "seen": return { ...nothing("started", `${what} is ${watched.state}; not waited for (wait: false).`, keptnContext), ...seen };
        case "cancelled": return giveUp("cancelled", "Cancelled", keptnContext, watched, context);
        case "unseen": return nothing("unseen", `The control plane took the event, and shows no sequence for it: ${what} did not begin. Check project, stage and sequence, and whether the token may read this project.`, keptnContext);
        case "unreadable":
        case "deadline": {
            const why = watched.failure ? explainFailure(watched.failure, plane.address) : "";
            if (!config.wait) {
                console.notice(`${what} was sent; whether it began was not seen${why ? `: ${why}` : " yet."}`);
                return { ...nothing("started", `${what} was sent; not waited for (wait: false).`, keptnContext), ...seen };
            }
            if (watched.end === "unreadable")
                return { ...nothing("unreadable", `${what} was started, and cannot be read: ${why}`, keptnContext), ...seen };
            if (isOver(watched.state))
                return { ...nothing("unreadable", `${what} is ${watched.state}, and how it ended cannot be read. ${why}`.trim(), keptnContext), ...seen };
            return giveUp("timed-out", `Not over after ${config.waitMs / 60_000} minutes (timeout-minutes)`, keptnContext, watched, context);
        }
    }
}
function verdict(watched, keptnContext, context) {
    const { config, console } = context;
    const { events, view, state } = watched;
    const what = whatOf(context);
    const seen = { keptnContext, state, events };
    if (!watched.isComplete && state === "finished") {
        return { ...nothing("unreadable", `${what} is over, and the event store does not show how each stage ended.`, keptnContext), ...seen };
    }
    const evaluation = lastEvaluation(events);
    const { status, result, message } = verdict_verdictOf(events, view, config.scope.stage, what);
    if (evaluation && evaluation.indicators.length === 0 && result === "pass")
        console.warning(`The evaluation measured nothing${evaluation.message ? ` (${evaluation.message})` : ""}; its pass says nothing about quality.`);
    return { kind: "verdict", ...seen, status, result, score: evaluation?.score ?? "", message: evaluation?.score ? `${message} Score ${evaluation.score}.` : message };
}
/** Stops waiting; aborts the sequence if, and only if, the user asked for it. */
async function giveUp(kind, why, keptnContext, watched, context) {
    const what = whatOf(context);
    const state = watched?.state ?? "";
    const last = { ...nothing(kind, "", keptnContext), state, events: watched?.events ?? [] };
    const named = state ? `${what} ${watched?.failure ? "was last seen" : "is"} ${state}` : `${what} was sent and not seen yet`;
    const unread = watched?.failure ? ` It cannot be read at the moment: ${explainFailure(watched.failure, context.plane.address)}` : "";
    if (!context.config.abortOnCancel)
        return { ...last, message: `${why}: ${named}${state ? " and" : "; if it began it"} goes on. It is not waited for any longer, and no verdict is known.${unread}` };
    const aborted = await abort(keptnContext, context);
    if (aborted === "aborted")
        return { ...last, state: "aborted", message: `${why}: ${what} was aborted (abort-on-cancel).` };
    return { ...last, message: `${why}: ${named}. ${aborted === "asked" ? "The control plane was asked to abort it, and does not show it as aborted yet" : `It could not be aborted: ${aborted.message}`}.${unread}` };
}
async function abort(keptnContext, { plane, config, clock }) {
    // Not the run's own signal: that one has ended already.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), ABORT_MS);
    const { project } = config.scope;
    try {
        const asked = await plane.abort(project, keptnContext, limit.signal);
        if (!asked.ok)
            return asked.failure;
        while (!limit.signal.aborted) {
            const view = await plane.sequence(project, keptnContext, limit.signal);
            if (view.ok && view.value?.state === "aborted")
                return "aborted";
            await clock.sleep(ABORT_LOOK_MS, limit.signal);
        }
        return "asked";
    }
    finally {
        clearTimeout(timer);
    }
}
/** Cannot happen unless the bus delivers an event later than it was looked for; then people have to know. */
function warnAboutDouble(trigger, { events, view }, { config, console, source }) {
    const { stage } = config.scope;
    const ours = sequenceEvents(events, "triggered", view, stage).filter(({ event }) => event.type === trigger.type && event.source === source);
    if (ours.length > 1)
        console.warning(`${stage}.${config.sequence} was started ${ours.length} times: an answer of the control plane was lost, and it showed the first attempt too late.`);
}
function whatOf({ config: { scope, sequence } }) {
    return `${scope.stage}.${sequence} of ${scope.service} in ${scope.project}`;
}
function nothing(kind, message, keptnContext) {
    return { kind, message, keptnContext, state: "", status: "", result: "", score: "", events: [] };
}

;// CONCATENATED MODULE: ./src/trigger.ts












/** Starts a sequence or an evaluation, waits for its verdict if asked, reports. */
async function main(environment) {
    const cancel = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancel.abort());
    const log = createLog(environment);
    let config;
    let context;
    let ending;
    try {
        config = readTriggerConfig(environment, Date.now());
        for (const warning of config.warnings)
            log.warning(warning);
        context = await createContext(environment, config, log, cancel.signal);
        ending = await triggerSequence(context);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        ending = { kind: "refused", message: error.message, keptnContext: "", state: "", status: "", result: "", score: "", events: [] };
    }
    return tell(ending, config, context && bridgeUrl(context, ending.keptnContext), log);
}
/** Brings the real side effects together. axios is loaded only when the inputs are good, the toolkit while somebody waits. */
async function createContext(environment, config, log, cancelled) {
    const [{ KeptnSequences }, { authorise }, { exchange }] = await Promise.all([__nccwpck_require__.e(/* import() */ 208).then(__nccwpck_require__.bind(__nccwpck_require__, 2208)), Promise.all(/* import() */[__nccwpck_require__.e(113), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4496)), Promise.all(/* import() */[__nccwpck_require__.e(113), __nccwpck_require__.e(258)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6393))]);
    const source = runAttemptUrl(environment);
    const { project, stage, service } = config.scope;
    log.keep(source, project, stage, service, config.sequence);
    return {
        config,
        plane: new KeptnSequences({ base: config.base, authorise: authorise(config.credentials, systemClock.nowMs, (secret) => log.mask(secret)), exchange }),
        clock: {
            ...systemClock,
            sleep: async (ms, signal) => {
                await log.open();
                await systemClock.sleep(ms, signal);
            },
        },
        console: log,
        newContext: external_node_crypto_.randomUUID,
        mask: (text) => log.masked(text),
        source,
        cancelled,
        onContext: async (keptnContext) => {
            log.keep(keptnContext);
            (await log.open()).setOutput("keptn-context", keptnContext);
        },
    };
}
function createLog(environment) {
    return new RunLog(secretInputs(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
}
const environment = takeEnvironment();
void main(environment).then(leave, async (error) => {
    const log = createLog(environment);
    log.error(`Unexpected: ${error instanceof Error ? error.message : String(error)} – please report this. Look in the Bridge whether the sequence was started.`);
    if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error)
        log.debug(error.stack ?? "");
    await log.open();
    leave(1);
});

})();

module.exports = __webpack_exports__;
/******/ })()
;