import Ajv from "ajv/dist/2020";
import type { ErrorObject } from "ajv/dist/2020";
import { describe, quote, UserError } from "../domain/errors";
import type { Json, JsonObject } from "../domain/json";
import { isJsonObject } from "../domain/json";
import { nearest } from "../domain/nearest";
import type { JobDeclaration } from "./job";

/**
 * The parameters of a job, as its declaration wants them; absent ones get their default.
 *
 * @param value  what `with` is, expressions evaluated
 * @throws UserError naming the parameter, what was found and what is expected
 */
export function checkParameters(declaration: JobDeclaration, value: Json): JsonObject {
  if (!isJsonObject(value)) throw refusal(`with: expected a mapping of parameters, found ${describe(value)}.`);
  // What an expression did not find in the event is null, and then the parameter is not given.
  const parameters = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(value).filter(([, given]) => given !== null)))) as JsonObject;
  const validate = new Ajv({ strict: false, allErrors: true, useDefaults: true, ownProperties: true, logger: false }).compile(declaration.parameters);
  if (validate(parameters)) return parameters;
  const complaints = (validate.errors ?? []).slice(0, 5).map((error) => complaintOf(error, declaration, parameters));
  throw refusal([...new Set(complaints)].join(" "));
}

function refusal(message: string): UserError {
  return new UserError(message, "CA-207");
}

function complaintOf({ keyword, instancePath, params, message }: ErrorObject, { name, parameters }: JobDeclaration, given: JsonObject): string {
  const path = instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const at = ["with", ...path].join(".");
  const found = path.reduce<unknown>((value, part) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined), given);
  switch (keyword) {
    case "additionalProperties": {
      const unknown = String((params as { additionalProperty: string }).additionalProperty);
      const known = Object.keys(parameters.properties);
      const near = nearest(unknown, known);
      return `${at}.${unknown}: ${name} knows no such parameter${near ? `; did you mean ${near}?` : ""} (known: ${known.join(", ")}).`;
    }
    case "required": return `${at}.${String((params as { missingProperty: string }).missingProperty)}: ${name} needs it, found nothing.`;
    case "enum": return `${at}: expected ${(params as { allowedValues: unknown[] }).allowedValues.join(", ")}, found ${typeof found === "string" ? quote(found) : describe(found)}.`;
    default: return `${at}: ${message ?? "is wrong"}, found ${typeof found === "string" ? quote(found) : describe(found)}.`;
  }
}
