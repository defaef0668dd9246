import { describe, quote, UserError } from "../../domain/errors";
import type { Json } from "../../domain/text/json";
import type { FlagParameters, FlagRequest } from "./declarations";
import type { RequestedChange } from "./formats";
import type { Words } from "./words";

const STORES = ["variable", "file", "http"] as const;
type Store = (typeof STORES)[number];

/** What a name of a flag may look like: it goes into commits, titles and names of variables. */
const FLAG_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.:/-]{0,199}$/u;
const MAX_FLAGS = 20;
const MAX_WORDS_CHARACTERS = 400;

const ON = /^(true|on|enabled|yes|1)$/i;
const OFF = /^(false|off|disabled|no|0)$/i;
/** What belongs to one place where flags are kept. */
const OF_STORE: Readonly<Record<Store, readonly (keyof FlagParameters)[]>> = {
  variable: ["variable", "scope"],
  file: ["path", "format", "switch", "how", "branch", "message"],
  http: ["http"],
};

const STORE_WORDS = { variable: "a variable", file: "a file", http: "an HTTP service" } as const;
/** Without it nobody knows where in the store. */
const NEEDED_BY = { variable: undefined, file: "path", http: "http" } as const;

/** @throws UserError unless there is exactly one of `flag` and `flags` */
export function requireFlags({ flag, flags }: Pick<FlagParameters, "flag" | "flags">): void {
  if ((flag === undefined) === (flags === undefined))
    throw refusal(
      "with: give either flag and enabled, or flags (a mapping such as { " +
        `EnableItemCache: on }), found ${flag === undefined ? "neither" : "both"}.`,
    );
}

/**
 * The flags to set and how, from `with`.
 *
 * @throws UserError naming the parameter, what was found and what is expected
 */
export function requestedChanges(parameters: FlagParameters): readonly RequestedChange[] {
  const { flag, flags = {}, enabled, switch: by } = parameters;
  requireFlags(parameters);
  const words = wordsIn(parameters.values);
  const entries: readonly (readonly [string, Json | undefined, string])[] =
    flag === undefined
      ? Object.entries(flags).map(([name, value]) => [name, value, `with.flags.${name}`])
      : [[flag, enabled, "with.enabled"]];
  if (flag === undefined && enabled !== undefined)
    throw refusal("with.enabled: belongs to flag; with flags each one has its own value.");
  if (entries.length === 0 || entries.length > MAX_FLAGS)
    throw refusal(`with.flags: expected 1 to ${MAX_FLAGS} flags, found ${entries.length}.`);
  return entries.map(([name, value, field]) => {
    if (!FLAG_NAME.test(name))
      throw refusal(
        `with.${flag === undefined ? "flags" : "flag"}: expected a name of letters, ` +
          `digits, and _ . : / -, found ${quote(name)}.`,
      );
    return { flag: name, isOn: isOnIn(value, field), words, by };
  });
}

/**
 * Where the flags are kept: what `store` says, else what is given.
 *
 * @throws UserError for parameters that belong elsewhere
 */
export function storeOf(parameters: FlagParameters): Store {
  const store = parameters.store ?? storeByPlace(parameters);
  for (const other of STORES) {
    const astray =
      other === store ? undefined : OF_STORE[other].find((name) => parameters[name] !== undefined);
    if (astray !== undefined)
      throw refusal(
        `with.${astray}: belongs to store: ${other}, and the flag is in ${STORE_WORDS[store]}.`,
      );
  }
  const missing = NEEDED_BY[store];
  if (missing !== undefined && parameters[missing] === undefined)
    throw refusal(`with.${missing}: store: ${store} needs it, found nothing.`);
  return store;
}

function storeByPlace({ http, path }: FlagParameters): Store {
  if (http !== undefined) return "http";
  return path === undefined ? "variable" : "file";
}

export const STORE_PARAMETERS: readonly (keyof FlagParameters)[] = [
  "store",
  ...Object.values(OF_STORE).flat(),
];

/** For the report: what `with` says, else the task's stage. */
export function environmentOf({
  parameters,
  assignment: { task },
}: Pick<FlagRequest, "parameters" | "assignment">): string {
  return parameters.environment ?? task.stage;
}

function isOnIn(value: Json | undefined, field: string): boolean {
  const text = typeof value === "object" || value === undefined ? "" : String(value).trim();
  if (ON.test(text)) return true;
  if (OFF.test(text)) return false;
  throw refusal(`${field}: expected on or off (or true, false), found ${describe(value)}.`);
}

function wordsIn(values: FlagParameters["values"]): Words | undefined {
  if (!values) return undefined;
  const [on, off] = [String(values.on), String(values.off)];
  if (
    !on ||
    !off ||
    on === off ||
    on.length + off.length > MAX_WORDS_CHARACTERS ||
    /\p{Cc}/u.test(on + off)
  )
    throw refusal(
      "with.values: expected two different short texts on one line, as { on: …, off: … }.",
    );
  return { on, off };
}

function refusal(message: string): UserError {
  return new UserError(message, "CA-207");
}
