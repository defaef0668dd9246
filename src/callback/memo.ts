import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Task } from "../domain/task";
import { getOwn, isJsonObject } from "../domain/text/json";
import type { Json } from "../domain/text/json";
import type { Target } from "./intake";

/**
 * What a run puts down for the sweep: the task and the address that waits. The address is as good
 * as a password, and whoever may read the repository may read its artifacts, so it is sealed with
 * the secret that the sweep has, too.
 */
export interface Memo {
  readonly task: Task;
  readonly target: Target;
}

const VERSION = "v1";
const PURPOSE = "cloud-automation open task";
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** @param run  to which it belongs; sealed for one it opens for no other */
export function seal(memo: Memo, secret: string, run: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(secret), nonce).setAAD(Buffer.from(run));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(memo), "utf8"), cipher.final()]);
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64")}`;
}

/** @returns `undefined` for what was not sealed like this, with this secret, for this run */
export function unseal(text: string, secret: string, run: string): Memo | undefined {
  const [version, base64 = ""] = text.split(".");
  const bytes = Buffer.from(base64, "base64");
  if (version !== VERSION || bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined;
  try {
    const opened = createDecipheriv(CIPHER, keyOf(secret), bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(run))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const json = opened.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8");
    return memoIn(JSON.parse(json + opened.final("utf8")) as Json);
  } catch {
    return undefined;
  }
}

/** Whoever could seal it is us; what an older version of us has sealed may lack something. */
function memoIn(value: Json): Memo | undefined {
  if (!isJsonObject(value)) return undefined;
  const [task, target] = [getOwn(value, "task"), getOwn(value, "target")];
  if (!isJsonObject(task ?? null) || !isJsonObject(target ?? null)) return undefined;
  return value as unknown as Memo;
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, 32));
}
