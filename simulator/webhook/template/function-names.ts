/**
 * The functions a template can call: Go's built-in ones. The service adds none (control-plane.md
 * 5.5).
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
