import { quote } from "../domain/errors";
import type { Failure } from "../domain/failure";

/** A failure as a sentence with what to do about it. */
export function explainFailure(failure: Failure, address: string): string {
  switch (failure.kind) {
    case "unauthorized":
      return (
        `${failure.message}. Check that the secret passed as control-plane-token ` +
        `(or the OAuth client) belongs to ${address} and may read and write ` +
        "events."
      );
    case "unreachable":
    case "timeout":
      return `${failure.message}. Check that the runner can reach ${address}.`;
    default:
      return `${failure.message}.`;
  }
}

/** "it has carts and orders": at most ten names, each quoted. */
export function nameServices(names: readonly string[]): string {
  if (names.length === 0) return "it has none";
  const shown = names.slice(0, 10).map(quote).join(", ");
  return `it has ${shown}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;
}
