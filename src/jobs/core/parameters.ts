import Ajv from "ajv/dist/2020";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020";
import { found } from "../../catalogue/complaints";
import { isFollowUp, wordsOfSchema } from "../../catalogue/schema-words";
import { UserError } from "../../domain/errors";
import type { Json, JsonObject } from "../../domain/text/json";
import { isJsonObject } from "../../domain/text/json";
import { nearest } from "../../domain/text/nearest";
import type { JobDeclaration } from "./job";

const MAX_COMPLAINTS = 5;

/**
 * The parameters of a job, as its declaration wants them; absent ones get their default.
 *
 * @param value  what `with` is, expressions evaluated
 * @param field  how errors call it
 * @throws UserError naming the parameter, what was found and what is expected
 */
export function checkParameters(
  declaration: JobDeclaration,
  value: Json,
  field = "with",
): JsonObject {
  if (!isJsonObject(value))
    throw refusal(`${field}: expected a mapping of parameters, found ${found(value)}.`);
  const parameters = JSON.parse(JSON.stringify(given(value))) as JsonObject;
  const complaints = complaintsAbout(declaration, declaration.parameters, parameters, field);
  if (complaints.length > 0) throw refusal(complaints.slice(0, MAX_COMPLAINTS).join(" "));
  return parameters;
}

/**
 * @param schema      of the parameters; the declaration's own, or what allows expressions in it
 * @param parameters  absent ones get their default
 * @param field       how errors call them
 */
export function complaintsAbout(
  declaration: JobDeclaration,
  schema: object,
  parameters: JsonObject,
  field: string,
): string[] {
  const validate = validatorOf(schema);
  if (validate(parameters)) return [];
  return [
    ...new Set(
      (validate.errors ?? [])
        .filter((error) => !isFollowUp(error))
        .map((error) => complaintOf(error, declaration, field)),
    ),
  ];
}

const validators = new WeakMap<object, ValidateFunction>();

/**
 * Without the schema of schemas: it takes longer to compile than ours, which a test holds to it.
 */
function validatorOf(schema: object): ValidateFunction {
  const validate =
    validators.get(schema) ??
    new Ajv({
      strict: false,
      allErrors: true,
      verbose: true,
      useDefaults: true,
      ownProperties: true,
      validateSchema: false,
      meta: false,
      logger: false,
    }).compile(schema);
  validators.set(schema, validate);
  return validate;
}

/** What an expression did not find in the event is null, and then the parameter is not given. */
export function given(parameters: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));
}

/**
 * What a rule of a catalogue cannot do, although a workflow that calls the job can.
 *
 * @throws UserError naming the parameter
 */
export function refuseInCatalogue(name: string, parameters: JsonObject): void {
  // Nobody would be there to tell the reviewers' answer.
  if (name === "approval.ask" && parameters["environment"] !== undefined)
    throw refusal(
      "with.environment: a catalogue asks in issues; for the reviewers of an " +
        "environment call the workflow approval.yml, whose second job waits for them.",
    );
}

function refusal(message: string): UserError {
  return new UserError(message, "CA-207");
}

function complaintOf(
  error: ErrorObject,
  { name, parameters: { properties } }: JobDeclaration,
  field: string,
): string {
  const { keyword, instancePath, params, parentSchema } = error;
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const at = [field, ...path].join(".");
  switch (keyword) {
    case "additionalProperties": {
      const unknown = String((params as { additionalProperty: string }).additionalProperty);
      const known = Object.keys(
        path.length === 0
          ? properties
          : ((parentSchema as { readonly properties?: object }).properties ?? {}),
      );
      const near = nearest(unknown, known);
      return (
        `${at}.${unknown}: ${name} knows no such ` +
        `parameter${near ? `; did you mean ${near}?` : ""} (known: ` +
        `${known.join(", ")}).`
      );
    }
    case "required":
      return (
        `${at}.${String((params as { missingProperty: string }).missingProperty)}: ` +
        `${name} needs it, found nothing.`
      );
    default:
      return `${at}: ${wordsOfSchema(error)}`;
  }
}
