import type { ErrorObject } from "ajv/dist/2020";
import Ajv from "ajv/dist/2020";
import type { Complaint } from "./complaints";
import { knownNames } from "./complaints";
import type { KnownJobs } from "./schema";
import { catalogueSchema } from "./schema";
import { isFollowUp, wordsOfSchema } from "./schema-words";
import type { YamlText } from "./yaml-text";
import { child } from "./yaml-text";
import { getOwn, isJsonObject } from "../domain/text/json";
import { nearest } from "../domain/text/nearest";

/** Where the schema says what no keyword has good words for. */
const RUN_BESIDE_JOB = "/dependentSchemas/job/properties/run/false schema";
const WITH_WITHOUT_JOB = "/dependentSchemas/with/required";

/** Everything in the file that breaks the schema. */
export function validate(yaml: YamlText, jobs: KnownJobs): Complaint[] {
  // A schema is compiled for one file: only what that uses, not checked (a test does), and without
  // polishing the code.
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    ownProperties: true,
    strict: false,
    validateFormats: false,
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  const schema = catalogueSchema(jobs, usedJobs(yaml.value, jobs));
  const check = ajv.compile(schema);
  if (check(yaml.value)) return [];
  const ruleKeys = Object.keys(propertiesOf(propertiesOf(schema, "$defs")["rule"] ?? {}));
  return (check.errors ?? []).flatMap((error) => complaintOf(error, yaml, ruleKeys) ?? []);
}

function usedJobs(value: unknown, jobs: KnownJobs): string[] {
  const tasks = isJsonObject(value) ? getOwn(value, "tasks") : undefined;
  const rules = isJsonObject(tasks) ? Object.values(tasks).flat() : [];
  const named = new Set(
    rules.map((rule) => (isJsonObject(rule) ? getOwn(rule, "job") : undefined)),
  );
  return jobs.names.filter((name) => named.has(name));
}

/** `undefined` for an error that only follows from another one. */
function complaintOf(
  error: ErrorObject,
  yaml: YamlText,
  ruleKeys: readonly string[],
): Complaint | undefined {
  if (isFollowUp(error)) return undefined;
  const { instancePath: pointer, schemaPath, propertyName } = error;
  const complaint = complaintsAt(pointer, yaml);
  if (propertyName !== undefined) {
    const expected = textOf((error.parentSchema as Schema)["title"]) ?? "another name";
    return complaint.below(propertyName, `expected ${expected}.`);
  }
  if (schemaPath.endsWith(RUN_BESIDE_JOB))
    return complaint.above(
      yaml.fieldAt(pointer),
      "run and job exclude each other; keep one of them.",
    );
  if (schemaPath.endsWith(WITH_WITHOUT_JOB))
    return complaint.below("with", "there is no job that these are parameters of; name it by job.");
  return complaintOfKeyword(error, yaml, ruleKeys);
}

/** Complaints whose place is the value itself, a key in it, or the key that it stands behind. */
function complaintsAt(pointer: string, yaml: YamlText) {
  return {
    here: (words: string): Complaint => ({
      place: yaml.valuePlace(pointer),
      message: `${yaml.fieldAt(pointer)}: ${words}`,
    }),
    below: (name: string, words: string): Complaint => ({
      place: yaml.keyPlace(child(pointer, name)),
      message: `${yaml.fieldAt(pointer, name)}: ${words}`,
    }),
    above: (field: string, words: string): Complaint => ({
      place: yaml.keyPlace(pointer),
      message: `${field}: ${words}`,
    }),
  };
}

function complaintOfKeyword(
  error: ErrorObject,
  yaml: YamlText,
  ruleKeys: readonly string[],
): Complaint | undefined {
  const { keyword, instancePath: pointer, data } = error;
  const params = error.params as Readonly<Record<string, unknown>>;
  const properties = propertiesOf(error.parentSchema as Schema);
  const complaint = complaintsAt(pointer, yaml);
  switch (keyword) {
    case "anyOf":
      return isMeant(data, ruleKeys)
        ? undefined
        : complaint.above(
            yaml.fieldAt(pointer),
            "expected run (a script) or job (a built-in job), found neither.",
          );
    case "additionalProperties":
    case "unevaluatedProperties": {
      const name = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
      return complaint.below(name, `not known here${knownNames(name, Object.keys(properties))}`);
    }
    case "required": {
      const name = String(params["missingProperty"]);
      const [meaning] = textOf(properties[name]?.["description"])?.split(/\.(?: |$)/) ?? [];
      const reported = meaning === undefined ? "" : ` (${meaning})`;
      return complaint.above(yaml.fieldAt(pointer, name), `is missing${reported}.`);
    }
    default:
      return complaint.here(wordsOfSchema(error));
  }
}

/** Whether another complaint about the rule tells already what is missing in it. */
function isMeant(rule: unknown, ruleKeys: readonly string[]): boolean {
  return (
    !isJsonObject(rule) ||
    Object.keys(rule).some(
      (name) => name === "with" || ["run", "job"].includes(nearest(name, ruleKeys) ?? ""),
    )
  );
}

type Schema = Readonly<Record<string, unknown>>;

function propertiesOf(schema: Schema, keyword = "properties"): Readonly<Record<string, Schema>> {
  return (schema[keyword] ?? {}) as Readonly<Record<string, Schema>>;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
