/**
 * A template that cannot be parsed or executed; the message is worded as Go's `text/template` words
 * it.
 */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/**
 * A feature of Go that exists but is left out here; never confused with an error Go itself would
 * report.
 */
export class NotSimulatedError extends Error {
  override readonly name = "NotSimulatedError";
  constructor(feature: string) {
    super(`${feature} is not simulated`);
  }
}
