import { hash } from "node:crypto";

/** A short name for a long text: equal states of millions of plays are told by it. */
export function digest(text: string): string {
  return hash("sha1", text, "base64url");
}
