import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import addFormats from "ajv-formats";

export type Component = (reference: string) => object;
export type ValidatorCode = (schema: object) => string;

/** Compiles what is asked for and what that refers to: of a thousand schemas a test needs few. */
export function compilerOf(component: Component, coerceTypes: boolean): ValidatorCode {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    logger: false,
    validateSchema: false,
    code: { source: true },
    coerceTypes,
  });
  addFormats(ajv);
  const known = new Set<string>();
  const addReferences = (text: string): void => {
    for (const [, reference = ""] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
      if (known.has(reference)) continue;
      known.add(reference);
      const schema = component(reference);
      ajv.addSchema(schema, reference);
      addReferences(JSON.stringify(schema));
    }
  };
  return (schema) => {
    addReferences(JSON.stringify(schema));
    return standaloneCode(ajv, ajv.compile(schema));
  };
}
