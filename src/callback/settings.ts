import type { Environment } from "../config/inputs";
import { input } from "../config/inputs";
import { quote, UserError } from "../domain/errors";
import type { Preset, PresetName } from "./presets";
import { PRESETS } from "./presets";

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
    hosts: input(environment, "callback-hosts")
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
    secret: input(environment, "callback-secret") || undefined,
    token: oneLine(input(environment, "callback-token")),
  };
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
