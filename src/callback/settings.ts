import type { Environment } from "../config/inputs";
import { input } from "../config/inputs";
import { quote, UserError } from "../domain/errors";
import type { Preset, PresetName } from "./presets";
import { PRESETS } from "./presets";
import { KEY_PREFIX, keyIn } from "./signature";

const HOST = /^(?:(?:\*\.[\w-]+\.)?[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])(?::\d{1,5})?$/;
const MIN_KEY_BYTES = 8;

/** What the inputs say about callbacks. */
export interface CallbackSettings {
  readonly name: PresetName;
  readonly preset: Preset;
  /** Hosts that may be called, as `host`, `host:port` or `*.domain`. */
  readonly hosts: readonly string[];
  /** Signs answers, proves payloads, and seals what a run puts down for the sweep. */
  readonly secret: string | undefined;
  /** Sent as `authorization: Bearer`. */
  readonly token: string | undefined;
}

/** @throws UserError naming the input */
export function readCallbackSettings(environment: Environment): CallbackSettings {
  const name = input(environment, "callback-preset") || "generic";
  if (!isPreset(name))
    throw new UserError(
      `callback-preset: expected ${Object.keys(PRESETS).join(", ")}, found ${quote(name)}.`,
      "CA-203",
    );
  return {
    name,
    preset: PRESETS[name],
    hosts: hostsIn(input(environment, "callback-hosts")),
    secret: secretIn(input(environment, "callback-secret")),
    token: oneLine(input(environment, "callback-token")),
  };
}

/** A whole top-level domain is no list of whom one knows. */
function hostsIn(text: string): string[] {
  const hosts = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const wrong = hosts.find((host) => !HOST.test(host));
  if (wrong === undefined) return hosts;
  throw new UserError(
    `callback-hosts: expected hosts such as n8n.example.com, 10.0.0.7:8443 or *.example.com, found ${quote(wrong)}.`,
    "CA-203",
  );
}

/** By a key without bytes everybody can sign. */
function secretIn(text: string): string | undefined {
  if (text.startsWith(KEY_PREFIX) && keyIn(text).length < MIN_KEY_BYTES)
    throw new UserError(
      `callback-secret: behind ${KEY_PREFIX} expected at least ${MIN_KEY_BYTES} bytes as base64: store it again as a whole.`,
      "CA-203",
    );
  return text || undefined;
}

function isPreset(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name);
}

function oneLine(token: string): string | undefined {
  if (/\p{Cc}/u.test(token))
    throw new UserError(
      "callback-token contains a line break or another control character: store it again as one line.",
      "CA-203",
    );
  return token || undefined;
}
