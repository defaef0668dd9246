import Ajv from "ajv/dist/2020";
import standaloneCode from "ajv/dist/standalone";
import addFormats from "ajv-formats";
import { SCHEMA_IDS, SCHEMA_TEXTS } from "./schema-files";

/** One ajv in strict mode that knows every schema; they refer to each other by `$id`. */
export function newValidator(): Ajv {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    ownProperties: true,
    code: { source: true },
  });
  addFormats(ajv);
  for (const text of SCHEMA_TEXTS) ajv.addSchema(JSON.parse(text) as object);
  return ajv;
}

/** A module with a validator for each schema, under the name of its file. */
export function schemaCode(): string {
  return standaloneCode(newValidator(), SCHEMA_IDS);
}
