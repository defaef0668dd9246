import { UserError } from "../../domain/errors";

/** More than these are not read in one line. */
const MAX_COMPLAINTS = 4;

/** Parameters that cannot be used, with one line per complaint. */
export class ParameterError extends UserError {
  constructor(readonly complaints: readonly string[]) {
    const left = complaints.length - MAX_COMPLAINTS;
    super(
      [
        ...complaints.slice(0, MAX_COMPLAINTS),
        ...(left > 0
          ? [`…and ${left} more ${left === 1 ? "error" : "errors"}. Fix these first.`]
          : []),
      ].join(" "),
      "CA-207",
    );
  }
}

/** @throws what is a fault of ours */
export function complaintsOf(error: unknown): readonly string[] {
  if (error instanceof ParameterError) return error.complaints;
  if (error instanceof UserError) return [error.message];
  throw error;
}
