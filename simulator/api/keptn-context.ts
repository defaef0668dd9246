const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const BARE = /^[0-9a-f]{32}$/i;
const CONTEXT_BYTES = 16;

/**
 * The context in force for an event (docs/reference/keptn.md#the-context): a new UUID for none, the
 * text as it is when Go's `uuid.Parse` accepts it, else a deterministic UUID v4 made of its first
 * 16 bytes – two texts that begin alike become one context.
 */
export function contextInForce(sent: string, newId: () => string): string {
  if (sent === "") return newId();
  return isUuid(sent) ? sent : fromText(sent);
}

function isUuid(text: string): boolean {
  // Go looks at the length only, not at the braces.
  if (text.length === 38) return CANONICAL.test(text.slice(1, -1));
  if (text.length === 45 && text.slice(0, 9).toLowerCase() === "urn:uuid:")
    return CANONICAL.test(text.slice(9));
  return CANONICAL.test(text) || BARE.test(text);
}

function fromText(text: string): string {
  const bytes = Buffer.alloc(CONTEXT_BYTES, " ");
  Buffer.from(text, "utf8").copy(bytes);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
