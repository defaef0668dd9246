module.exports = {

/***/ 32114:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ ReportProblem),
/* harmony export */   O1: () => (/* binding */ secondsBetween),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   QU: () => (/* binding */ LeftOver),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   iw: () => (/* binding */ MAX_FAILED_NAMES),
/* harmony export */   wi: () => (/* binding */ OtherContent)
/* harmony export */ });
/* harmony import */ var _dates__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77751);

const FORMATS = [
    "k6",
    "artillery",
    "jmeter",
    "locust",
    "gatling",
    "junit",
    "chaostoolkit",
];
const MAX_FAILED_NAMES = 5;
class ReportProblem extends Error {
    name = "ReportProblem";
}
class OtherContent extends ReportProblem {
    looksLike;
    name = "OtherContent";
    constructor(message, looksLike) {
        super(message);
        this.looksLike = looksLike;
    }
}
class LeftOver extends ReportProblem {
    name = "LeftOver";
}
function windowOf(startMs, endMs) {
    if (startMs === undefined || endMs === undefined)
        return {};
    return (0,_dates__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(startMs) && (0,_dates__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(endMs) && endMs >= startMs
        ? { window: { startMs, endMs } }
        : {};
}
function secondsBetween(startMs, endMs) {
    const isKnown = startMs !== undefined && endMs !== undefined && endMs > startMs;
    return isKnown ? (endMs - startMs) / 1000 : undefined;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const MAX_LIMIT_CHARACTERS = 180;
function limitText(text) {
    return text.length > MAX_LIMIT_CHARACTERS
        ? `a limit of ${text.length} characters`
        : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}


/***/ }),

/***/ 36545:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRecipe: () => (/* binding */ parseRecipe)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
var _2020_default = /*#__PURE__*/__webpack_require__.n(_2020);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./src/catalogue/schema-words.ts
var schema_words = __webpack_require__(53666);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/core/parameter-error.ts
var parameter_error = __webpack_require__(31634);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var catalogue_expression = __webpack_require__(56103);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var script = __webpack_require__(59694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var template = __webpack_require__(66671);
// EXTERNAL MODULE: ./src/jobs/http/address.ts
var address = __webpack_require__(51705);
// EXTERNAL MODULE: ./src/jobs/http/texts.ts
var texts = __webpack_require__(57957);
;// CONCATENATED MODULE: ./src/jobs/http/checks.ts







const HEADER_CONTEXTS = ["env", "run", "key"];
const OF_AN_EVENT = /^CLOUD_AUTOMATION_/i;
const PLACE = /^\/(?:find|read-back|request(?:\/\d+)?)\/([^/]+)(?:\/(.*))?$/;
const LITERAL = /^(method|found|sign\/.*|success\/pointer|fields\/[^/]+\/(pointer|in))$/;
function complaintsAboutTexts(recipe) {
    const known = fieldsOf(recipe);
    return [...(0,texts/* textsIn */.Ej)(recipe)].flatMap(([pointer, text]) => {
        try {
            return problemsOf(text, pointer, recipe, known).map((words) => ({ pointer, words }));
        }
        catch (error) {
            if (!(error instanceof catalogue_expression/* ExpressionProblem */.gC))
                throw error;
            return [{ pointer, words: error.message }];
        }
    });
}
function problemsOf(text, pointer, recipe, known) {
    const [, part = "", inner = ""] = PLACE.exec(pointer) ?? [];
    const expressions = (0,texts/* expressionsIn */.l$)(text);
    const problems = expressions.flatMap((expression) => [
        ...problemsInReads(expression, known),
        ...(part === "headers" ? problemsInHeader(expression) : []),
    ]);
    if (expressions.length > 0)
        problems.push(...problemsInPlace(text, part, inner));
    if (part === "url" || pointer === "/base")
        problems.push(...problemsInAddress(text, recipe));
    return problems;
}
function problemsInPlace(text, part, inner) {
    const isPointer = part === "fields" && !inner.includes("/") && text.startsWith("/");
    const isLiteral = isPointer || LITERAL.test(inner === "" ? part : `${part}/${inner}`);
    const isMixed = part === "body" && inner === "" && (0,template/* parseTemplate */.QC)(text, script/* LATE_CONTEXTS */.Qs).length > 1;
    return [
        ...(isLiteral ? ["is taken as it stands, without expressions."] : []),
        ...(isMixed
            ? [
                "a text is sent as it stands, and values of an event could break it; write the " +
                    "body as a mapping, whose texts may hold expressions, or as one single " +
                    "expression.",
            ]
            : []),
    ];
}
function problemsInAddress(text, recipe) {
    const base = (0,json/* getOwn */.Ng)(recipe, "base");
    if (text.startsWith("/") && typeof base !== "string")
        return ["begins with /, so there has to be a base."];
    const before = text.startsWith("/") && typeof base === "string" ? (0,template/* parseTemplate */.QC)(base, script/* LATE_CONTEXTS */.Qs) : [];
    return [(0,address/* originProblem */.QS)([...before, ...(0,template/* parseTemplate */.QC)(text, script/* LATE_CONTEXTS */.Qs)]) ?? []].flat();
}
function problemsInReads(expression, known) {
    return (0,catalogue_expression/* readsOf */.JP)(expression).flatMap(([context, name]) => {
        const isNamed = name !== undefined && name !== catalogue_expression/* ANY_NAME */.dA;
        if (context === "env" && !isNamed)
            return [
                "name the variable of env, such as env.TOKEN: all of them together are nobody's to send.",
            ];
        if (context === "env" && isNamed && OF_AN_EVENT.test(name))
            return [`env.${name} comes from an event; use event or task instead.`];
        if (context === "fields" && isNamed && !known.includes(name))
            return [
                `fields.${name}: no request of this recipe takes a field of this ` +
                    `name${known.length === 0 ? "." : (0,complaints/* knownNames */.UH)(name, known)}`,
            ];
        return [];
    });
}
function problemsInHeader(expression) {
    const strange = (0,catalogue_expression/* readsOf */.JP)(expression).find(([context = ""]) => !HEADER_CONTEXTS.includes(context));
    return strange
        ? [
            `a header may hold ${HEADER_CONTEXTS.join(", ")} only, and \${{ ` +
                `${expression.text} }} reads ${strange[0] ?? ""}; put the value into the body.`,
        ]
        : [];
}
function fieldsOf(recipe) {
    const calls = ["find", "request", "read-back"].flatMap((name) => (0,json/* getOwn */.Ng)(recipe, name) ?? []);
    return calls.flatMap((call) => {
        const fields = (0,json/* isJsonObject */.OW)(call) ? (0,json/* getOwn */.Ng)(call, "fields") : undefined;
        return (0,json/* isJsonObject */.OW)(fields) ? Object.keys(fields) : [];
    });
}

// EXTERNAL MODULE: ./src/jobs/http/schema.ts
var schema = __webpack_require__(51386);
;// CONCATENATED MODULE: ./src/jobs/http/recipe.ts










function parseRecipe(value, name) {
    const yaml = typeof value === "string" ? yamlOf(value, name) : undefined;
    const recipe = yaml ? yaml.value : value;
    const complaints = complaintsAbout(recipe);
    if (complaints.length > 0) {
        throw new parameter_error/* ParameterError */.u([
            ...new Set(complaints.map((complaint) => sayWhere(complaint, name, yaml))),
        ]);
    }
    return recipeIn(recipe, name);
}
function yamlOf(text, name) {
    try {
        return yaml_text/* YamlText */.Z.parse(text, name, "CA-207");
    }
    catch (error) {
        if (!(error instanceof complaints/* CatalogueError */.cv))
            throw error;
        throw new parameter_error/* ParameterError */.u(error.complaints);
    }
}
function sayWhere({ pointer, name: key, words }, name, yaml) {
    if (!yaml) {
        const parts = [
            ...pointer
                .split("/")
                .slice(1)
                .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")),
            ...(key === undefined ? [] : [key]),
        ];
        return (`${name}${parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${/^[\w-]{1,80}$/.test(part) ? part : (0,errors/* quote */.hD)(part)}`)).join("")}: ` +
            `${words}`);
    }
    const { line, column } = key === undefined ? yaml.valuePlace(pointer) : yaml.keyPlace((0,yaml_text/* child */.j)(pointer, key));
    return `${name}:${line}:${column}: ${yaml.fieldAt(pointer, key)}: ${words}`;
}
let validator;
function complaintsAbout(recipe) {
    validator ??= new (_2020_default())({
        strict: false,
        allErrors: true,
        verbose: true,
        ownProperties: true,
        validateSchema: false,
        meta: false,
        logger: false,
    }).compile(schema/* recipeSchema */.GW);
    if (!validator(recipe))
        return (validator.errors ?? []).flatMap((error) => complaintOf(error) ?? []);
    return complaintsAboutTexts(recipe);
}
function complaintOf(error) {
    if ((0,schema_words/* isFollowUp */.j)(error))
        return undefined;
    const { keyword, instancePath: pointer, propertyName } = error;
    const params = error.params;
    const schema = (error.parentSchema ?? {});
    if (propertyName !== undefined)
        return { pointer, name: propertyName, words: `expected ${schema.title ?? "another name"}.` };
    switch (keyword) {
        case "additionalProperties": {
            const name = String(params["additionalProperty"]);
            const known = Object.keys(schema.properties ?? {});
            return { pointer, name, words: `is not known here${(0,complaints/* knownNames */.UH)(name, known)}` };
        }
        case "required":
            return { pointer, words: `${(0,errors/* quote */.hD)(params["missingProperty"])} is missing.` };
        case "dependentRequired":
            return {
                pointer,
                words: `${(0,errors/* quote */.hD)(params["missingProperty"])} is missing, since there is ${(0,errors/* quote */.hD)(params["property"])}.`,
            };
        default:
            return { pointer, words: (0,schema_words/* wordsOfSchema */.A)(error) };
    }
}
function recipeIn(recipe, name) {
    const at = (key) => (0,json/* getOwn */.Ng)(recipe, key);
    const base = textAt(recipe, "base") ?? "";
    const [find, readBack, given] = [at("find"), at("read-back"), at("request")];
    const requests = (Array.isArray(given) ? given : [given]);
    return {
        name,
        find: (0,json/* isJsonObject */.OW)(find)
            ? {
                ...callIn(find, "find", "GET", base),
                found: textAt(find, "found") ?? "",
                mustExist: (0,json/* getOwn */.Ng)(find, "must-exist") === true,
                doneWhen: expectationsIn(objectAt(find, "done-when")),
                patienceMs: secondsAt(find, "patience-seconds", 0),
            }
            : undefined,
        requests: requests.map((request, i) => callIn(request, requests.length === 1 ? "request" : `request[${i}]`, "POST", base)),
        readBack: (0,json/* isJsonObject */.OW)(readBack)
            ? {
                ...callIn(readBack, "read-back", "GET", base),
                patienceMs: secondsAt(readBack, "patience-seconds", schema/* DEFAULT_PATIENCE_SECONDS */.Yi),
            }
            : undefined,
        texts: (0,texts/* textsOf */.CB)(recipe),
    };
}
function callIn(call, place, otherwise, base) {
    const method = (textAt(call, "method") ?? otherwise);
    const url = textAt(call, "url") ?? "";
    const success = objectAt(call, "success");
    return {
        place,
        method,
        url: url.startsWith("/") ? base.replace(/(?<!\/)\/+$/, "") + url : url,
        headers: Object.entries(objectAt(call, "headers") ?? {}),
        body: (0,json/* getOwn */.Ng)(call, "body"),
        sign: signIn(call),
        goodStatus: success && (0,json/* getOwn */.Ng)(success, "status"),
        expect: [...successIn(success), ...expectationsIn(objectAt(call, "expect"))],
        fields: Object.entries(objectAt(call, "fields") ?? {}).map(([field, value]) => fieldIn(field, value)),
        isRepeatable: ["GET", "HEAD", "PUT", "DELETE"].includes(method) || (0,json/* getOwn */.Ng)(call, "repeatable") === true,
        timeoutMs: secondsAt(call, "timeout-seconds", schema/* DEFAULT_TIMEOUT_SECONDS */.KU),
    };
}
function signIn(call) {
    const sign = objectAt(call, "sign");
    return (sign && {
        header: textAt(sign, "header") ?? "",
        variable: textAt(sign, "secret-env") ?? "",
        prefix: textAt(sign, "prefix") ?? "sha256=",
    });
}
function successIn(success) {
    const pointer = success && (0,json/* getOwn */.Ng)(success, "pointer");
    return success && typeof pointer === "string"
        ? [{ pointer, expected: (0,json/* getOwn */.Ng)(success, "equals") ?? null }]
        : [];
}
function fieldIn(name, value) {
    if (typeof value === "string")
        return value.startsWith("/")
            ? { name, kind: "pointer", pointer: value, choice: undefined, isOptional: false }
            : { name, kind: "text", text: value };
    const field = value;
    const list = textAt(field, "in");
    return {
        name,
        kind: "pointer",
        pointer: textAt(field, "pointer") ?? "",
        choice: list === undefined ? undefined : { list, where: expectationsIn(objectAt(field, "where")) },
        isOptional: (0,json/* getOwn */.Ng)(field, "optional") === true,
    };
}
function expectationsIn(expectations) {
    return Object.entries(expectations ?? {}).map(([pointer, expected]) => ({ pointer, expected }));
}
function textAt(object, key) {
    const value = (0,json/* getOwn */.Ng)(object, key);
    return typeof value === "string" ? value : undefined;
}
function objectAt(object, key) {
    const value = (0,json/* getOwn */.Ng)(object, key);
    return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
}
function secondsAt(object, key, otherwise) {
    const value = (0,json/* getOwn */.Ng)(object, key);
    return (typeof value === "number" ? value : otherwise) * 1_000;
}


/***/ }),

/***/ 43739:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resultsOfMapping),
/* harmony export */   i: () => (/* binding */ parseResultsInput)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56300);
/* harmony import */ var _report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32114);




const MAX_FILES = 100;
function parseResultsInput(text) {
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    return bounded(lines.map((line) => {
        const [, format, path] = /^([^\s:=]+)\s*[:=]\s*([^]*)$/.exec(line) ?? [];
        if (format === undefined || path === undefined)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: expected lines such as k6: summary.json, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}.`);
        return resultFile(format, unquoted(path));
    }));
}
function resultsOfMapping(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: expected a mapping such as { k6: summary.json }, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`);
    return bounded(Object.entries(value).flatMap(([format, paths]) => {
        const list = Array.isArray(paths) ? paths : [paths];
        if (list.length === 0)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results.${formatOf(format)}: expected the path of a report, found an empty list.`);
        return list.map((path) => {
            if (typeof path !== "string")
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results.${formatOf(format)}: expected the path of a report, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(path)}.`);
            return resultFile(format, path.trim());
        });
    }));
}
function resultFile(format, path) {
    const known = formatOf(format);
    if (path === "")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: the path of the ${known} report is missing; write ${known}: and the path.`);
    if (/[\p{Cc}]/u.test(path))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: the path of the ${known} report holds control characters; write a plain path.`);
    return { format: known, path };
}
function formatOf(name) {
    const lower = name.toLowerCase();
    const known = _report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.find((format) => format === lower);
    if (known)
        return known;
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(lower, _report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR);
    const sorted = near === undefined ? _report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR : [near, ..._report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.filter((format) => format !== near)];
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not a format of reports; known are ${sorted.join(", ")}.`);
}
function unquoted(path) {
    return /^(["'])(.*)\1$/.exec(path)?.[2] ?? path;
}
function bounded(files) {
    if (files.length > MAX_FILES)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: ${files.length} reports are named, at most ${MAX_FILES} are read; let ` +
            "the tool write fewer, larger ones.");
    return files;
}


/***/ }),

/***/ 51386:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ recipeSchema),
/* harmony export */   KU: () => (/* binding */ DEFAULT_TIMEOUT_SECONDS),
/* harmony export */   Yi: () => (/* binding */ DEFAULT_PATIENCE_SECONDS)
/* harmony export */ });
/* unused harmony exports METHODS, MAX_REQUESTS */
const ID = "https://cloud-automation-actions.github.io/schema/recipe.schema.json";
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
const MAX_REQUESTS = 10;
const DEFAULT_TIMEOUT_SECONDS = 30;
const DEFAULT_PATIENCE_SECONDS = 30;
const MAX_PATIENCE_SECONDS = 600;
const POINTER = {
    type: "string",
    title: "a JSON pointer such as /result/number; the empty text is the whole answer",
    pattern: "^(/|$)",
};
const CONNECTION_HEADERS = [
    "host",
    "connection",
    "content-length",
    "transfer-encoding",
    "upgrade",
    "te",
    "trailer",
    "expect",
    "keep-alive",
    "proxy-.*",
];
const HEADER_TITLE = "the name of a header that is not the connection's own";
const HEADER_NAME = `^(?!(?:${CONNECTION_HEADERS.join("|").replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)})$)[A-Za-z0-9!#$%&'*+.^_\`|~-]+$`;
const SCALAR = ["string", "number", "boolean"];
const EXPECTED = {
    description: "What has to be there, compared as text; a list allows any of its values; " +
        "`contains` asks for a part of a text or an item of a list.",
    type: [...SCALAR, "array", "object"],
    items: { type: SCALAR },
    minItems: 1,
    required: ["contains"],
    properties: {
        contains: { description: "The part of a text, or the item of a list.", type: SCALAR },
    },
    additionalProperties: false,
};
const EXPECTATIONS = {
    type: "object",
    minProperties: 1,
    propertyNames: POINTER,
    additionalProperties: { $ref: "#/$defs/expected" },
};
const CALL = {
    method: { description: "Default: POST for `request`, else GET.", enum: [...METHODS] },
    url: {
        description: "The address, https only. It begins with a fixed host or one of `env`, or with / " +
            "behind `base`. Other values become one percent-encoded piece each.",
        type: "string",
        minLength: 1,
        examples: ["https://example.service-now.com/api/now/table/incident"],
    },
    headers: {
        description: "Values may hold `env`, `run` and `key`; nothing else of an event reaches a header.",
        type: "object",
        propertyNames: { title: HEADER_TITLE, pattern: HEADER_NAME },
        additionalProperties: { type: "string", minLength: 1 },
        examples: [{ Authorization: "Basic ${{ env.SERVICENOW_BASIC }}" }],
    },
    body: {
        description: "A mapping or list is sent as JSON, expressions in its texts evaluated. A text " +
            "is sent as it stands; one that is a single expression becomes its value.",
    },
    sign: {
        description: "Adds a header with the HMAC-SHA-256 of the body in hexadecimal.",
        type: "object",
        required: ["header", "secret-env"],
        properties: {
            header: {
                description: "Its name.",
                type: "string",
                pattern: HEADER_NAME,
                title: HEADER_TITLE,
                examples: ["X-Signature-256"],
            },
            "secret-env": {
                description: "Name of the variable of `env` with the shared secret.",
                type: "string",
                pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
                title: "the name of a variable",
            },
            prefix: {
                description: "Stands before the signature.",
                type: "string",
                pattern: "^[\\x20-\\x7e]*$",
                title: "plain characters",
                default: "sha256=",
            },
        },
        additionalProperties: false,
    },
    success: {
        description: "When it has worked. Default: any status from 200 to 299.",
        type: "object",
        minProperties: 1,
        properties: {
            status: {
                description: "The statuses that are good.",
                type: "array",
                minItems: 1,
                items: { type: "integer", minimum: 200, maximum: 599 },
            },
            pointer: { description: "A place in the answer that has to hold `equals`.", ...POINTER },
            equals: { $ref: "#/$defs/expected" },
        },
        dependentRequired: { pointer: ["equals"], equals: ["pointer"] },
        additionalProperties: false,
    },
    fields: {
        description: "What the task reports, by name: a JSON pointer into the answer, or a text with " +
            "expressions such as ${{ fields.sysId }}. A name with _ in front is for later " +
            "requests only.",
        type: "object",
        propertyNames: {
            title: "a name of letters, digits, _ and -",
            pattern: "^_?[A-Za-z][A-Za-z0-9_-]{0,63}$",
        },
        additionalProperties: { $ref: "#/$defs/field" },
        examples: [{ incidentNumber: "/result/number" }],
    },
    "timeout-seconds": {
        description: "How long one answer is waited for.",
        type: "number",
        exclusiveMinimum: 0,
        maximum: 60,
        default: DEFAULT_TIMEOUT_SECONDS,
    },
};
function patience(description, otherwise) {
    return {
        "patience-seconds": {
            description,
            type: "number",
            minimum: 0,
            maximum: MAX_PATIENCE_SECONDS,
            default: otherwise,
        },
    };
}
const recipeSchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: ID,
    title: "HTTP recipe",
    description: "What a built-in job asks of an HTTP service, and how it reads back that it was done (docs/http-provider.md).",
    type: "object",
    required: ["request"],
    properties: {
        base: {
            description: "What stands before every `url` that begins with /, such as https://example.atlassian.net.",
            type: "string",
            minLength: 1,
        },
        find: { $ref: "#/$defs/find" },
        request: {
            description: "What is sent; a list is sent in its order, and each has to succeed.",
            if: { type: "array" },
            then: {
                type: "array",
                items: { $ref: "#/$defs/request" },
                minItems: 1,
                maxItems: MAX_REQUESTS,
            },
            else: { $ref: "#/$defs/request" },
        },
        "read-back": { $ref: "#/$defs/readBack" },
    },
    additionalProperties: false,
    $defs: {
        find: {
            description: "Asked first. Where it finds something, `request` is not sent, so that nothing is created twice.",
            type: "object",
            required: ["url", "found"],
            properties: {
                ...CALL,
                found: {
                    description: "The place in the answer that tells: something is found when it is there and not empty, 0 or false.",
                    ...POINTER,
                },
                "must-exist": {
                    description: "`request` changes what is found here: it is sent only then, and otherwise the task is errored.",
                    type: "boolean",
                    default: false,
                },
                "done-when": {
                    description: "Places in the answer and what is there when what was found is so already, and `request` is not sent.",
                    ...EXPECTATIONS,
                },
                ...patience("How long it is looked for: some services find new things only after a while.", 0),
            },
            dependentRequired: { "done-when": ["must-exist"] },
            additionalProperties: false,
        },
        request: {
            type: "object",
            required: ["url"],
            properties: {
                ...CALL,
                repeatable: {
                    description: "Sent twice, it has the same effect as once, so it is sent again after an " +
                        "unclear answer. Always so for GET, HEAD, PUT and DELETE.",
                    type: "boolean",
                    default: false,
                },
            },
            additionalProperties: false,
        },
        readBack: {
            description: "Asked afterwards until it says what is expected; only then the task has passed.",
            type: "object",
            required: ["url"],
            properties: {
                ...CALL,
                expect: { description: "Places in the answer and what has to be there.", ...EXPECTATIONS },
                ...patience("How long it is asked.", DEFAULT_PATIENCE_SECONDS),
            },
            additionalProperties: false,
        },
        expected: EXPECTED,
        field: {
            description: "A JSON pointer (begins with /) into the answer, a text with expressions, or a " +
                "mapping that chooses from a list.",
            type: ["string", "object"],
            minLength: 1,
            required: ["pointer"],
            properties: {
                pointer: {
                    description: "A place in the answer, or in the chosen item of `in`.",
                    ...POINTER,
                },
                in: {
                    description: "A list in the answer, from which the first item is chosen that fits `where`.",
                    ...POINTER,
                },
                where: { description: "Places in an item and what has to be there.", ...EXPECTATIONS },
                optional: {
                    description: "It may be missing or empty. Otherwise that means that the service did not do it.",
                    type: "boolean",
                    default: false,
                },
            },
            dependentRequired: { where: ["in"], in: ["where"] },
            additionalProperties: false,
        },
    },
};


/***/ }),

/***/ 77751:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   gn: () => (/* binding */ isPlausible),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   oc: () => (/* binding */ isLocalUtc)
/* harmony export */ });
/* unused harmony exports YEAR_2000_MS, YEAR_2100_MS */
const MAX_CHARACTERS = 64;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = String.raw `(?<h>\d{1,2}):(?<min>\d\d)(?::(?<s>\d\d)(?:[.,:](?<f>\d{1,9}))?)?(?: ?(?<half>[AaPp])\.?[Mm]\.?)?`;
const ZONE = String.raw `(?: ?(?<zone>Z|UTC|GMT|(?:UTC|GMT)?[+-]\d\d(?::?\d\d)?)(?:\[[\w/+-]{1,40}\]| \([^()]{1,40}\))?)?`;
const FORMS = [
    new RegExp(String.raw `^(?<y>\d{4})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?:[T ]|, ?)${TIME}${ZONE}$`),
    new RegExp(String.raw `^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)[T_ -]?(?<h>\d\d)(?<min>\d\d)(?<s>\d\d)(?:[.,](?<f>\d{1,9}))?${ZONE}$`),
    new RegExp(String.raw `^(?:[A-Za-z]{3,9},? )?(?<d>\d{1,2})[ -](?<name>[A-Za-z]{3,9})\.?[ -](?<y>\d{4})[ T,]{1,2}${TIME}${ZONE}$`),
    new RegExp(String.raw `^(?:[A-Za-z]{3,9},? )?(?<name>[A-Za-z]{3,9})\.? {1,2}(?<d>\d{1,2}),? (?<y>\d{4})[ T,]{1,2}${TIME}${ZONE}$`),
    new RegExp(String.raw `^[A-Za-z]{3} (?<name>[A-Za-z]{3}) {1,2}(?<d>\d{1,2}) ${TIME} (?:(?<zone>Z|UTC|GMT) )?(?<y>\d{4})$`),
    new RegExp(String.raw `^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?:[T ]|, ?)${TIME}${ZONE}$`),
];
const SLASHED = new RegExp(String.raw `^(?<one>\d{1,2})(?<sep>[/-])(?<two>\d{1,2})\k<sep>(?<y>\d{4})(?:[T ]|, ?)${TIME}${ZONE}$`);
const YEAR_2000_MS = Date.UTC(2000, 0);
const YEAR_2100_MS = Date.UTC(2100, 0);
function isPlausible(ms) {
    return ms >= YEAR_2000_MS && ms < YEAR_2100_MS;
}
function momentOf(text) {
    const trimmed = (text ?? "").trim();
    if (trimmed === "" || trimmed.length > MAX_CHARACTERS)
        return undefined;
    if (/^\d{10}(?:\d{3})?(?:\.\d{1,9})?$/.test(trimmed))
        return since1970(trimmed);
    for (const form of FORMS) {
        const groups = form.exec(trimmed)?.groups;
        if (groups)
            return wrapped(msOf(groups, groups["m"] ?? monthOf(groups["name"]), groups["d"]), groups["zone"]);
    }
    const groups = SLASHED.exec(trimmed)?.groups;
    return groups && slashed(groups);
}
function since1970(digits) {
    const number = Number(digits);
    const ms = number < 1e11 ? number * 1000 : number;
    return isPlausible(ms) ? { ms, isZoned: true } : undefined;
}
function slashed(groups) {
    const monthFirst = msOf(groups, groups["one"], groups["two"]);
    const dayFirst = msOf(groups, groups["two"], groups["one"]);
    const moment = wrapped(monthFirst ?? dayFirst, groups["zone"]);
    if (!moment || monthFirst === dayFirst)
        return moment;
    if (monthFirst !== undefined && dayFirst !== undefined)
        return { ...moment, dayFirstMs: dayFirst };
    return { ...moment, order: monthFirst === undefined ? "day" : "month" };
}
function wrapped(ms, zone) {
    return ms === undefined || !isPlausible(ms) ? undefined : { ms, isZoned: zone !== undefined };
}
function monthOf(name) {
    const at = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase());
    return at < 0 ? undefined : String(at + 1);
}
function msOf(groups, month, day) {
    const [y, m, d] = [Number(groups["y"]), Number(month), Number(day)];
    const hours = hoursOf(Number(groups["h"]), groups["half"]);
    const [min, s] = [Number(groups["min"]), Number(groups["s"] ?? 0)];
    const ms = Number(`0.${groups["f"] ?? "0"}`) * 1000;
    const date = new Date(Date.UTC(y, m - 1, d));
    if (date.getUTCMonth() !== m - 1 ||
        date.getUTCDate() !== d ||
        hours === undefined ||
        min > 59 ||
        s > 60)
        return undefined;
    return (date.getTime() +
        ((hours * 60 + min) * 60 + s) * 1000 +
        Math.floor(ms) -
        offsetMs(groups["zone"]));
}
function hoursOf(hours, half) {
    if (half === undefined)
        return hours > 23 ? undefined : hours;
    if (hours < 1 || hours > 12)
        return undefined;
    return (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}
function offsetMs(zone) {
    const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):?(\d\d)?$/.exec(zone ?? "") ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
function isLocalUtc() {
    return new Date().getTimezoneOffset() === 0;
}
function timeOf(text, zoneless) {
    const moment = momentOf(text);
    if (!moment || moment.dayFirstMs !== undefined)
        return undefined;
    return moment.isZoned || zoneless === "utc" || isLocalUtc() ? moment.ms : undefined;
}


/***/ }),

/***/ 89320:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Yo: () => (/* binding */ thresholdsOfMapping)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56300);
/* harmony import */ var _metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97087);




const OPERATORS = ["<=", ">=", "==", "<", ">", "="];
const MISSES = ["fail", "warning"];
const MAX_THRESHOLDS = 100;
const SYNTAX = "write metric, operator (<, <=, >, >=, ==), number, and warning where a miss " +
    "should only warn, such as p95 < 500 or errorRate <= 1% warning";
function parseThresholds(text) {
    return bounded(text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => {
        const [, metric = "", rest = ""] = /^([^\s<>=:]+)\s*:?\s*([^]*)$/.exec(line) ?? [];
        return threshold(metric, rest, line);
    }));
}
function thresholdsOfMapping(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: expected a mapping such as { p95: "< 500" }, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`);
    return bounded(Object.entries(value).flatMap(([name, limits]) => (Array.isArray(limits) ? limits : [limits]).flatMap((limit) => {
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(limit))
            return [limitOf(name, limit)];
        return Object.entries(limit).map(([miss, inner]) => {
            if (!MISSES.some((known) => known === miss))
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} has the field ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(miss)}; known are ${MISSES.join(", ")}.`);
            return { ...limitOf(name, inner), miss: miss };
        });
    })));
}
function limitOf(name, limit) {
    if (typeof limit === "number")
        return {
            metric: metricOf(name),
            operator: _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb[metricOf(name)].better === "lower" ? "<=" : ">=",
            value: limit,
            miss: "fail",
        };
    if (typeof limit === "string")
        return threshold(name, limit.trim(), `${name}: ${limit}`);
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: expected a limit such as "< 500" for ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(limit)}.`);
}
function threshold(name, limit, line) {
    const operator = OPERATORS.find((known) => limit.startsWith(known));
    const [, number, unit = "", miss = "fail"] = /^(-?(?:\d+(?:\.\d*)?|\.\d+))(?:\s*(%|[a-z/]+))?(?:\s+([a-z]+))?$/i.exec(limit.slice(operator?.length ?? 0).trim()) ?? [];
    const [word, meant] = MISSES.some((known) => known === unit.toLowerCase()) && miss === "fail"
        ? ["", unit]
        : [unit, miss];
    const known = MISSES.find((candidate) => candidate === meant.toLowerCase());
    if (operator === undefined || number === undefined || known === undefined || name === "")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)} is not a limit; ${SYNTAX}.`);
    const metric = metricOf(name);
    const value = inUnit(Number(number), word.toLowerCase(), _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb[metric].unit);
    if (value === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)} has ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} after the number, but ${metric} ` +
            `is ${MEASURED[_metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb[metric].unit]}; a miss may mean fail or warning.`);
    return { metric, operator, value, miss: known };
}
const MEASURED = {
    count: "a plain number",
    percent: "measured in percent: write % or nothing",
    "per second": "measured per second: write /s or nothing",
    ms: "a time: write ms, s, or nothing for ms",
    s: "a time: write s, ms, or nothing for s",
};
const asWritten = (number) => number;
const CONVERSIONS = {
    count: new Map(),
    percent: new Map([["%", asWritten]]),
    "per second": new Map([["/s", asWritten]]),
    ms: new Map([
        ["ms", asWritten],
        ["s", (seconds) => seconds * 1000],
    ]),
    s: new Map([
        ["s", asWritten],
        ["ms", (ms) => ms / 1000],
    ]),
};
function inUnit(number, written, unit) {
    return written === "" ? number : CONVERSIONS[unit].get(written)?.(number);
}
function metricOf(name) {
    const lower = name.toLowerCase();
    const known = _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw.find((metric) => metric.toLowerCase() === lower);
    if (known)
        return known;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not a metric; known are ${nearestFirst(name, _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw).join(", ")}.`);
}
function nearestFirst(name, known) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    return near === undefined ? known : [near, ...known.filter((other) => other !== near)];
}
function bounded(thresholds) {
    if (thresholds.length > MAX_THRESHOLDS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${thresholds.length} limits are given, at most ${MAX_THRESHOLDS} are compared.`);
    return thresholds;
}
function judge(thresholds, values, whyMissing = () => undefined) {
    const judged = [];
    const findings = [];
    for (const { metric, operator, value, miss } of thresholds) {
        const actual = values[metric];
        if (actual === undefined) {
            const found = nearestFirst(metric, Object.keys(values));
            const why = whyMissing(metric);
            findings.push({
                verdict: "errored",
                reason: why !== undefined
                    ? `thresholds: no report gives ${metric}: ${why}`
                    : `thresholds: no report gives ${metric}; ` +
                        `${found.length > 0 ? `found were ${found.join(", ")}` : "no number was found at all"}`,
            });
            continue;
        }
        const met = compare(actual, operator, value);
        const limit = `${metric} ${operator} ${(0,_metrics__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(metric, value)}`;
        judged.push({ by: "thresholds", limit, actual, met, miss });
        if (!met)
            findings.push({
                verdict: miss,
                reason: `${metric} is ${(0,_metrics__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(metric, actual)}, the limit is ${operator} ${(0,_metrics__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(metric, value)}`,
            });
    }
    return { judged, findings };
}
function compare(actual, operator, limit) {
    switch (operator) {
        case "<":
            return actual < limit;
        case "<=":
            return actual <= limit;
        case ">":
            return actual > limit;
        case ">=":
            return actual >= limit;
        case "=":
        case "==":
            return actual === limit;
    }
}


/***/ }),

/***/ 97087:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
const METRICS = {
    requests: { unit: "count", better: "higher", merge: "sum" },
    failed: { unit: "count", better: "lower", merge: "sum" },
    errorRate: { unit: "percent", better: "lower", merge: "derived" },
    rps: { unit: "per second", better: "higher", merge: "derived" },
    mean: { unit: "ms", better: "lower", merge: "derived" },
    p50: { unit: "ms", better: "lower", merge: "highest" },
    p75: { unit: "ms", better: "lower", merge: "highest" },
    p90: { unit: "ms", better: "lower", merge: "highest" },
    p95: { unit: "ms", better: "lower", merge: "highest" },
    p99: { unit: "ms", better: "lower", merge: "highest" },
    max: { unit: "ms", better: "lower", merge: "highest" },
    duration: { unit: "s", better: "higher", merge: "derived" },
    vus: { unit: "count", better: "higher", merge: "highest" },
    iterations: { unit: "count", better: "higher", merge: "sum" },
    sessions: { unit: "count", better: "higher", merge: "sum" },
    checksPassed: { unit: "count", better: "higher", merge: "sum" },
    checksFailed: { unit: "count", better: "lower", merge: "sum" },
    checks: { unit: "percent", better: "higher", merge: "derived" },
    vusersCreated: { unit: "count", better: "higher", merge: "sum" },
    vusersFailed: { unit: "count", better: "lower", merge: "sum" },
    tests: { unit: "count", better: "higher", merge: "sum" },
    failures: { unit: "count", better: "lower", merge: "sum" },
    errors: { unit: "count", better: "lower", merge: "sum" },
    skipped: { unit: "count", better: "lower", merge: "sum" },
    actions: { unit: "count", better: "higher", merge: "sum" },
    actionsFailed: { unit: "count", better: "lower", merge: "sum" },
    rollbacks: { unit: "count", better: "higher", merge: "sum" },
    rollbacksFailed: { unit: "count", better: "lower", merge: "sum" },
};
const METRIC_NAMES = Object.keys(METRICS);
function valuesOf(numbers) {
    return Object.fromEntries(METRIC_NAMES.flatMap((name) => (Number.isFinite(numbers[name]) ? [[name, numbers[name]]] : [])));
}
function ratio(part, total) {
    return part !== undefined && total !== undefined && total > 0 ? part / total : undefined;
}
function percent(part, total) {
    const share = ratio(part, total);
    return share === undefined ? undefined : share * 100;
}
function withUnit(name, value) {
    const number = String(Number(value.toFixed(3)));
    switch (METRICS[name].unit) {
        case "count":
            return number;
        case "percent":
            return `${number}%`;
        case "per second":
            return `${number}/s`;
        case "ms":
            return `${number} ms`;
        case "s":
            return `${number} s`;
    }
}


/***/ })

};
