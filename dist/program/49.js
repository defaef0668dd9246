module.exports = {

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
    const base = (0,json/* ownText */.U3)(recipe, "base") ?? "";
    const [find, readBack, given] = [at("find"), at("read-back"), at("request")];
    const requests = (Array.isArray(given) ? given : [given]);
    return {
        name,
        find: (0,json/* isJsonObject */.OW)(find)
            ? {
                ...callIn(find, "find", "GET", base),
                found: (0,json/* ownText */.U3)(find, "found") ?? "",
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
    const method = ((0,json/* ownText */.U3)(call, "method") ?? otherwise);
    const url = (0,json/* ownText */.U3)(call, "url") ?? "";
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
        header: (0,json/* ownText */.U3)(sign, "header") ?? "",
        variable: (0,json/* ownText */.U3)(sign, "secret-env") ?? "",
        prefix: (0,json/* ownText */.U3)(sign, "prefix") ?? "sha256=",
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
    const list = (0,json/* ownText */.U3)(field, "in");
    return {
        name,
        kind: "pointer",
        pointer: (0,json/* ownText */.U3)(field, "pointer") ?? "",
        choice: list === undefined ? undefined : { list, where: expectationsIn(objectAt(field, "where")) },
        isOptional: (0,json/* getOwn */.Ng)(field, "optional") === true,
    };
}
function expectationsIn(expectations) {
    return Object.entries(expectations ?? {}).map(([pointer, expected]) => ({ pointer, expected }));
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

/***/ 51386:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ recipeSchema),
/* harmony export */   KU: () => (/* binding */ DEFAULT_TIMEOUT_SECONDS),
/* harmony export */   Yi: () => (/* binding */ DEFAULT_PATIENCE_SECONDS)
/* harmony export */ });
/* unused harmony export METHODS */
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


/***/ })

};
