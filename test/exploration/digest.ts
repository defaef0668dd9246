import { createHash } from "node:crypto";

/** A short name for a long text; equal states of millions of plays are told by it. */
export function digest(text: string): string {
  return createHash("sha1").update(text).digest("base64");
}
