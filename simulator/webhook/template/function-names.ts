/**
 * The functions a template can call: Go's built-in ones. The service adds none
 * (docs/reference/keptn.md#template-data).
 */
export const FUNCTION_NAMES: ReadonlySet<string> = new Set([
  "and",
  "call",
  "html",
  "index",
  "slice",
  "js",
  "len",
  "not",
  "or",
  "print",
  "printf",
  "println",
  "urlquery",
  "eq",
  "ge",
  "gt",
  "le",
  "lt",
  "ne",
]);
