import { createHmac, timingSafeEqual } from "node:crypto";
import type { Json } from "../domain/text/json";
import { isJsonObject } from "../domain/text/json";

/**
 * `v1,<base64>` as Standard Webhooks wants it (https://www.standardwebhooks.com). Its own packages
 * bring an HMAC in JavaScript for browsers; Node has one.
 */
export function signatureOf(secret: string, text: string): string {
  return `v1,${createHmac("sha256", keyIn(secret)).update(text).digest("base64")}`;
}

export function isSignature(given: Json | undefined, secret: string, text: string): boolean {
  if (typeof given !== "string") return false;
  const expected = Buffer.from(signatureOf(secret, text));
  // More than one, while secrets change.
  return given.split(" ").some((one) => {
    const found = Buffer.from(one);
    return found.length === expected.length && timingSafeEqual(found, expected);
  });
}

export const KEY_PREFIX = "whsec_";

export function keyIn(secret: string): Buffer {
  return secret.startsWith(KEY_PREFIX)
    ? Buffer.from(secret.slice(KEY_PREFIX.length), "base64")
    : Buffer.from(secret);
}

/** JSON without blanks and with sorted keys, so that both sides sign the same text. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(",")}}`;
}
