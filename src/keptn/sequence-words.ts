import { quote } from "../domain/errors";

/** "it has carts and orders": at most ten names, each quoted. */
export function nameServices(names: readonly string[]): string {
  if (names.length === 0) return "it has none";
  const shown = names.slice(0, 10).map(quote).join(", ");
  return `it has ${shown}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;
}
