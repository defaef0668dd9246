import { UserError } from "../domain/errors";
import type { Dispatch } from "../domain/events/dispatch-payload";
import { fieldsOf, plainDispatch, plainPayload } from "../domain/events/plain-payload";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject } from "../domain/text/json";
import type { Start } from "../task/adapter";
import { keyOf } from "./address";
import type { CallbackSettings } from "./settings";
import { canonical, isSignature } from "./signature";

/** Where an answer goes; its addresses are secrets. */
export interface Target {
  readonly url: string;
  readonly startedUrl?: string;
  /** ISO time after which nobody waits any more. */
  readonly deadline?: string;
}

export interface Called {
  readonly dispatch: Dispatch;
  readonly target: Target;
}

/**
 * The task that a payload of a preset's shape asks for.
 *
 * @throws UserError naming the field, and the fields that were found; never a value, since the
 * address among them is a secret
 */
export function readCallback(start: Start, settings: CallbackSettings): Called {
  const { origin } = start;
  const payload = plainPayload(start.payload, origin);
  const { preset, secret } = settings;
  const url = textAtPath(payload, preset.reads.url);
  if (url === undefined) throw unfit(payload, origin, settings);
  if (preset.isSigned && secret) checkSignature(payload, origin, secret);
  const startedUrl = optional(payload, preset.reads.startedUrl);
  const deadline = optional(payload, preset.reads.deadline);
  return {
    dispatch: plainDispatch(payload, start, {
      key: keyOf(url),
      host: hostOf(url),
      secretFields: [
        "callback",
        ...Object.values(preset.reads).map((path) => path.split(".")[0] ?? path),
      ],
    }),
    target: {
      url,
      ...(startedUrl !== undefined && { startedUrl }),
      ...(deadline !== undefined && { deadline }),
    },
  };
}

function textAtPath(payload: JsonObject, path: string): string | undefined {
  let value: Json | undefined = payload;
  for (const name of path.split("."))
    value = value !== undefined && isJsonObject(value) ? getOwn(value, name) : undefined;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function optional(payload: JsonObject, path: string | undefined): string | undefined {
  return path === undefined ? undefined : textAtPath(payload, path);
}

function unfit(payload: JsonObject, origin: string, { name, preset }: CallbackSettings): UserError {
  return new UserError(
    `${origin}.${preset.reads.url}: expected the address to answer to, as the preset ${name} has ` +
      `it; found ${fieldsOf(payload)}. Nothing can be answered without it.`,
    "CA-101",
  );
}

/** @throws UserError CA-307: nothing is run, and nothing is sent to whoever wrote it */
function checkSignature(payload: JsonObject, origin: string, secret: string): void {
  const { signature, ...signed } = payload;
  if (isSignature(signature, secret, canonical(signed))) return;
  throw new UserError(
    `${origin}.signature: ${signature === undefined ? "is missing" : "does not fit the payload"}, ` +
      "and callback-secret is given. Nothing was run and nothing is sent.",
    "CA-307",
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "unknown";
}
