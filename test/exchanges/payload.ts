/** Every text of a value as the template function `urlquery` writes it. */
export function encodeTree(value: unknown): unknown {
  if (typeof value === "string") return encodeURIComponent(value).replaceAll("%20", "+");
  if (Array.isArray(value)) return value.map(encodeTree);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encodeTree(inner)]));
}
