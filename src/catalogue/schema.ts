import { EVENT_KINDS } from "../domain/events/event-type";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject, setOwn } from "../domain/text/json";
import { VERDICTS } from "../domain/counting/outcome";

/** What the catalogue has to know about built-in jobs. */
export interface KnownJobs {
  readonly names: readonly string[];
  /**
   * JSON Schema (2020-12) of `with`, without `$ref`. A parameter that is a script says
   * `contentMediaType: application/x-sh`; expressions are refused in it as they are in `run`.
   */
  parametersOf(name: string): object;
  /**
   * What no schema can say about entries of `results` and `thresholds`: each is called with a
   * mapping of one entry.
   *
   * @throws UserError in words that may begin with the field
   */
  readonly checks?: Readonly<
    Partial<Record<"results" | "thresholds", (value: JsonObject) => void>>
  >;
}

const SCHEMA_ID = "https://cloud-automation-actions.github.io/schema/catalogue.schema.json";
/** Of a disabled rule; `errored` would be untrue, since nothing went wrong. */
export const OFF_ANSWERS = ["pass", "warning", "fail"] as const;
const MODE_WORDS = ["interactive", "silent", "active", "passive"];
const REPORT_FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"];
const MAX_TIMEOUT_MINUTES = 35 * 24 * 60;
const EXPRESSION = "\\$\\{\\{";

/**
 * The one description of a catalogue: editors complete and check by it, and `parseCatalogue`
 * validates with it. schema/catalogue.schema.json is this with every built-in job.
 *
 * @param described  jobs whose `with` is described, too
 */
export function catalogueSchema(
  jobs: KnownJobs,
  described: readonly string[] = jobs.names,
): JsonObject {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SCHEMA_ID,
    title: "Task catalogue",
    description:
      "Says what is done for which task of Cloud Automation. Lives in " +
      ".github/cloud-automation.yml; see docs/catalogue.md.",
    type: "object",
    additionalProperties: false,
    required: ["tasks"],
    properties: {
      tasks: {
        description:
          "One key per task. `deployment` means deployment.triggered; " +
          '`evaluation.finished` and `evaluation.started` are keys of their own; "*" ' +
          "catches triggered tasks without a key, but for approvals.",
        type: "object",
        minProperties: 1,
        propertyNames: {
          title:
            "a task such as deployment, a task and one of " +
            `${EVENT_KINDS.map((kind) => `.${kind}`).join(", ")}, or "*"`,
          pattern: `^(\\*|[^.*]+(\\.(${EVENT_KINDS.join("|")}))?)$`,
        },
        additionalProperties: { $ref: "#/$defs/rules" },
        examples: [
          { deployment: { run: "./deploy.sh" }, "evaluation.finished": { job: "slo.report" } },
        ],
      },
      stages: words(
        "Stages in which the catalogue answers: words separated by blanks, commas or " +
          "lines, or a list; no patterns. Tasks of other stages are skipped. Default: " +
          "any.",
        ["staging production"],
      ),
      projects: words("Projects that the catalogue answers for; same form. Default: any.", [
        "shop",
      ]),
    },
    $defs: {
      rules: {
        description: "One rule, or a list of rules of which the first that matches is taken.",
        if: { type: "array" },
        then: { type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } },
        else: { $ref: "#/$defs/rule" },
      },
      rule: {
        ...rule(jobs),
        ...allOf(described.flatMap((name) => parametersRule(name, jobs.parametersOf(name)))),
      },
    },
  };
}

function words(description: string, examples: readonly string[]): JsonObject {
  return {
    description,
    type: ["string", "array"],
    minLength: 1,
    minItems: 1,
    items: { type: "string", minLength: 1 },
    examples: [...examples],
  };
}

function needs(name: string): JsonObject {
  return { type: "object", required: [name], properties: { [name]: true } };
}

/** JSON Schema knows no empty `allOf`. */
function allOf(schemas: readonly JsonObject[]): JsonObject {
  return schemas.length === 0 ? {} : { allOf: schemas };
}

function rule(jobs: KnownJobs): JsonObject {
  return {
    title: "Rule",
    description: "What is done: a script (run) or a built-in job (job).",
    type: "object",
    additionalProperties: false,
    properties: {
      if: {
        description:
          "The rule is taken only if this is true. GitHub's expressions with the " +
          "context event; ${{ }} may be left out.",
        type: ["string", "boolean"],
        examples: [
          "event.data.stage == 'production'",
          "${{ startsWith(event.data.service, 'shop-') }}",
        ],
      },
      enabled: {
        description:
          'false: the task is answered at once with a warning "switched off", and ' +
          "nothing is run. { value: false, answer: pass } changes the answer.",
        type: ["boolean", "object"],
        additionalProperties: false,
        required: ["value"],
        properties: {
          value: { description: "Whether the rule works.", type: "boolean" },
          answer: {
            description: "Result of a task whose rule is switched off.",
            enum: [...OFF_ANSWERS],
            default: "warning",
          },
        },
        examples: [false, { value: false, answer: "pass" }],
      },
      mode: {
        description:
          "interactive: the sequence waits for the answer. silent: nothing is sent " +
          "back. Default: interactive for triggered tasks.",
        enum: MODE_WORDS,
      },
      run: {
        description:
          "The script. Values of the event reach it as environment variables and a " +
          "file, see CLOUD_AUTOMATION_EVENT; ${{ }} is refused here.",
        type: "string",
        minLength: 1,
        examples: ['./deploy.sh "$CLOUD_AUTOMATION_STAGE"'],
      },
      shell: {
        description: "Shell of the script, as in workflow steps.",
        type: "string",
        minLength: 1,
        examples: ["bash", "pwsh", "python"],
      },
      "working-directory": {
        description: "Directory of the script. Default: the workspace.",
        type: "string",
        minLength: 1,
      },
      job: { description: "A built-in job by name.", enum: [...jobs.names] },
      with: {
        description:
          "Parameters of the job. Texts may hold ${{ event.… }}; one that is a single " +
          "expression keeps the type of its value.",
        type: "object",
      },
      results: {
        description: "Test reports that decide the result, by format.",
        type: "object",
        minProperties: 1,
        additionalProperties: false,
        properties: Object.fromEntries(
          REPORT_FORMATS.map((format) => [
            format,
            {
              description:
                `Reports of ${format}: a file, a folder, or a pattern such as ` +
                "out/**/*.xml; several are one report.",
              type: ["string", "array"],
              minLength: 1,
              minItems: 1,
              items: { type: "string", minLength: 1 },
            },
          ]),
        ),
        examples: [{ artillery: "report.json" }],
      },
      thresholds: {
        description: "Limits on reported numbers, by name.",
        type: "object",
        minProperties: 1,
        additionalProperties: { type: ["string", "number", "array", "object"] },
      },
      "exit-codes": {
        description:
          "What exit codes of the script mean. * is every other non-zero code. A text holds lines such as 2=warning.",
        type: ["object", "string"],
        minLength: 1,
        propertyNames: {
          title: 'an exit code from 0 to 255, or "*"',
          pattern: "^(\\*|\\d{1,2}|1\\d\\d|2[0-4]\\d|25[0-5])$",
        },
        additionalProperties: { enum: [...VERDICTS] },
        examples: [{ "2": "warning", "*": "errored" }],
      },
      labels: {
        description: "Labels of the events that are sent. Numbers go into quotes.",
        type: "object",
        propertyNames: { title: "a name", minLength: 1 },
        additionalProperties: { type: "string" },
        examples: [{ team: "payments" }],
      },
      "timeout-minutes": {
        description: "Deadline of the job; fractions are allowed.",
        type: "number",
        exclusiveMinimum: 0,
        maximum: MAX_TIMEOUT_MINUTES,
        default: 60,
      },
    },
    dependentSchemas: {
      // Exactly one of the two; a rule that is switched off may have none.
      job: { type: "object", properties: { run: false } },
      with: needs("job"),
    },
    if: {
      type: "object",
      required: ["enabled"],
      properties: {
        enabled: {
          anyOf: [
            { const: false },
            { type: "object", required: ["value"], properties: { value: { const: false } } },
          ],
        },
      },
    },
    else: { anyOf: [needs("run"), needs("job")] },
  };
}

/** @returns nothing for a job that says nothing about its parameters */
function parametersRule(name: string, parameters: object): JsonObject[] {
  const schema = withExpressions(parameters);
  if (!Object.hasOwn(schema, "properties")) return [];
  const isNeeded = Array.isArray(schema["required"]) && schema["required"].length > 0;
  return [
    {
      if: { type: "object", required: ["job"], properties: { job: { const: name } } },
      then: {
        type: "object",
        ...(isNeeded && { required: ["with"] }),
        properties: { with: schema },
      },
    },
  ];
}

/** @returns the schema of a job's parameters whose expressions are not evaluated yet */
export function withExpressions(parameters: object): JsonObject {
  return orExpression(parameters as Json, false) as JsonObject;
}

const HOLD_SCHEMAS = ["items", "additionalProperties"];

/**
 * The schema with an expression allowed for every value: what it yields is known when there is an
 * event.
 */
function orExpression(schema: Json, isValue = true): Json {
  if (!isJsonObject(schema)) return schema;
  const inner: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties" && isJsonObject(value)) setOwn(inner, keyword, mapValues(value));
    else setOwn(inner, keyword, HOLD_SCHEMAS.includes(keyword) ? orExpression(value) : value);
  }
  if (!isValue) return inner;
  const description = getOwn(schema, "description");
  return {
    ...(description !== undefined && { description }),
    if: { type: "string", pattern: EXPRESSION },
    else: inner,
  };
}

function mapValues(properties: JsonObject): JsonObject {
  const mapped: JsonObject = {};
  for (const [name, schema] of Object.entries(properties))
    setOwn(mapped, name, orExpression(schema));
  return mapped;
}
