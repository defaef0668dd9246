import type { JsonObject } from "../../domain/text/json";

const ID = "https://cloud-automation-actions.github.io/schema/recipe.schema.json";
export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;
const MAX_REQUESTS = 10;
export const DEFAULT_TIMEOUT_SECONDS = 30;
export const DEFAULT_PATIENCE_SECONDS = 30;
/** A waiting task occupies a runner. */
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
  description:
    "What has to be there, compared as text; a list allows any of its values; " +
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
    description:
      "The address, https only. It begins with a fixed host or one of `env`, or with / " +
      "behind `base`. Other values become one percent-encoded piece each.",
    type: "string",
    minLength: 1,
    examples: ["https://example.service-now.com/api/now/table/incident"],
  },
  headers: {
    description:
      "Values may hold `env`, `run` and `key`; nothing else of an event reaches a header.",
    type: "object",
    propertyNames: { title: HEADER_TITLE, pattern: HEADER_NAME },
    additionalProperties: { type: "string", minLength: 1 },
    examples: [{ Authorization: "Basic ${{ env.SERVICENOW_BASIC }}" }],
  },
  body: {
    description:
      "A mapping or list is sent as JSON, expressions in its texts evaluated. A text " +
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
    description:
      "What the task reports, by name: a JSON pointer into the answer, or a text with " +
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

function patience(description: string, otherwise: number): JsonObject {
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

/**
 * What a recipe looks like: validation, docs and editors (schema/recipe.schema.json) take it from
 * here.
 */
export const recipeSchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: ID,
  title: "HTTP recipe",
  description:
    "What a built-in job asks of an HTTP service, and how it reads back that it was done (docs/http-provider.md).",
  type: "object",
  required: ["request"],
  properties: {
    base: {
      description:
        "What stands before every `url` that begins with /, such as https://example.atlassian.net.",
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
      description:
        "Asked first. Where it finds something, `request` is not sent, so that nothing is created twice.",
      type: "object",
      required: ["url", "found"],
      properties: {
        ...CALL,
        found: {
          description:
            "The place in the answer that tells: something is found when it is there and not empty, 0 or false.",
          ...POINTER,
        },
        "must-exist": {
          description:
            "`request` changes what is found here: it is sent only then, and otherwise the task is errored.",
          type: "boolean",
          default: false,
        },
        "done-when": {
          description:
            "Places in the answer and what is there when what was found is so already, and `request` is not sent.",
          ...EXPECTATIONS,
        },
        ...patience(
          "How long it is looked for: some services find new things only after a while.",
          0,
        ),
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
          description:
            "Sent twice, it has the same effect as once, so it is sent again after an " +
            "unclear answer. Always so for GET, HEAD, PUT and DELETE.",
          type: "boolean",
          default: false,
        },
      },
      additionalProperties: false,
    },
    readBack: {
      description:
        "Asked afterwards until it says what is expected; only then the task has passed.",
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
      description:
        "A JSON pointer (begins with /) into the answer, a text with expressions, or a " +
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
          description:
            "A list in the answer, from which the first item is chosen that fits `where`.",
          ...POINTER,
        },
        where: { description: "Places in an item and what has to be there.", ...EXPECTATIONS },
        optional: {
          description:
            "It may be missing or empty. Otherwise that means that the service did not do it.",
          type: "boolean",
          default: false,
        },
      },
      dependentRequired: { where: ["in"], in: ["where"] },
      additionalProperties: false,
    },
  },
};
