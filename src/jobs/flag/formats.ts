import { quote, UserError } from "../../domain/errors";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { nearest } from "../../domain/text/nearest";
import type { Served, Serving, Switch } from "./served";
import { isSomething, servedBy } from "./served";
import type { Change, Language, StructuredText } from "./structured-text";
import type { Words } from "./words";
import { pairOf, stateOf, wordOf } from "./words";

export type Format = "flagd" | "go-feature-flag" | "plain";

export interface RequestedChange {
  readonly flag: string;
  readonly isOn: boolean;
  /** As `with` gives them: names of variants, or the values of a plain key. */
  readonly words: Words | undefined;
  readonly by: Switch | undefined;
}

/** A flag in a file. */
interface FlagState {
  /** A text where it is neither. */
  readonly state: boolean | string;
  /** That make it what was requested; none when it is so. */
  readonly changes: readonly Change[];
  /** Where `state` alone does not say what people get. */
  readonly served?: Served;
}

const MAX_NAMED = 20;
/** What decides of a flag of GO Feature Flag beside its default rule, and how people call it. */
const BESIDE_RULE = [
  ["targeting", "targeting"],
  ["scheduledRollout", "a scheduled rollout"],
  ["experimentation", "an experiment"],
] as const;
const JSON_FILE = /\.(?:json|flagd)$/i;
const YAML_FILE = /\.ya?ml$/i;

/** By the file's name, else by how it begins. */
export function languageOf(path: string, text: string): Language {
  if (JSON_FILE.test(path)) return "json";
  if (YAML_FILE.test(path)) return "yaml";
  return /^\uFEFF?\s*\{/.test(text) ? "json" : "key-value";
}

/**
 * By what its entries look like.
 *
 * @throws UserError for a form that is known and cannot be changed
 */
export function formatOf(text: StructuredText): Format {
  const { value, language } = text;
  if (language === "key-value") return "plain";
  refuseUnchangeable(text);
  const flags = flagdFlags(value);
  if (
    flags &&
    entriesOf(flags.value).some((flag) =>
      ["state", "variants", "defaultVariant"].some((key) => Object.hasOwn(flag, key)),
    )
  )
    return "flagd";
  return entriesOf(value).some(
    (flag) => Object.hasOwn(flag, "variations") && Object.hasOwn(flag, "defaultRule"),
  )
    ? "go-feature-flag"
    : "plain";
}

/**
 * Lists of flags, and what GO Feature Flag read before its version 1: rule, percentage and both
 * values beside each other.
 */
function refuseUnchangeable({ value, name }: StructuredText): void {
  if (!isJsonObject(value)) return;
  const list = ["flags", "features", "toggles"].find((key) => isListOfFlags(getOwn(value, key)));
  if (list !== undefined)
    throw new UserError(
      `with.path: in ${name} ${list} is a list, which flag.set cannot change; write it ` +
        "as a mapping with each flag's key as the name.",
      "CA-207",
    );
  const [old] =
    Object.entries(value).find(([, flag]) => isJsonObject(flag) && isOldGoFeatureFlag(flag)) ?? [];
  if (old !== undefined)
    throw new UserError(
      `with.path: ${name} is written for GO Feature Flag before 1.0 (${quote(old)} has ` +
        "percentage, true, false and default beside each other), which is not supported; " +
        "write variations and defaultRule, as newer versions read them.",
      "CA-207",
    );
}

/** Each with its name in it: flagd's newer schema, and exports of Unleash and Flipt. */
function isListOfFlags(value: Json | undefined): boolean {
  return (
    Array.isArray(value) &&
    value.some(
      (flag: Json) =>
        isJsonObject(flag) && ["key", "name"].some((name) => Object.hasOwn(flag, name)),
    )
  );
}

function isOldGoFeatureFlag(flag: JsonObject): boolean {
  return (
    ["true", "false", "default"].every((key) => Object.hasOwn(flag, key)) &&
    !Object.hasOwn(flag, "variations")
  );
}

/** @throws UserError for a flag that is not there, or is no switch */
export function flagIn(text: StructuredText, format: Format, change: RequestedChange): FlagState {
  switch (format) {
    case "flagd":
      return flagdFlag(text, change);
    case "go-feature-flag":
      return goFeatureFlag(text, change);
    case "plain":
      return plainFlag(text, change);
  }
}

/**
 * Without targeting the default variant alone is what everybody gets; with it only the state
 * reaches everybody. A disabled flag is as if it were not there, so the program's own default
 * counts.
 *
 * @see https://flagd.dev/reference/flag-definitions/
 */
function flagdFlag(text: StructuredText, { flag, isOn, words, by }: RequestedChange): FlagState {
  refuseUnchangeable(text);
  const { value: flags, path } = flagdFlags(text.value) ?? { value: {}, path: [] };
  const found = entryOf(text, flags, flag);
  const isEnabled = getOwn(found, "state") !== "DISABLED";
  const current = getOwn(found, "defaultVariant");
  const names = variantsOf(text, flag, getOwn(found, "variants"), words);
  const targeting = getOwn(found, "targeting");
  const isTargeted = isSomething(targeting);
  const serving = {
    noun: "variant",
    current,
    beside: [["targeting", targeting]],
    names,
  } as const satisfies Omit<Serving, "by">;
  const at = (key: string) => [...path, flag, key];
  if (names && isByVariant(by, current, isTargeted))
    return variantState(isOn, {
      names,
      current,
      isEnabled,
      otherwise: "the program's default",
      served: isTargeted ? servedBy({ ...serving, by: "variant" }) : undefined,
      enabling: { path: at("state"), value: "ENABLED" },
      path: at("defaultVariant"),
    });
  requireVariants(text, flag, by);
  return {
    state: isEnabled,
    served: servedBy({ ...serving, by: "state" }),
    changes:
      isEnabled === isOn ? [] : [{ path: at("state"), value: isOn ? "ENABLED" : "DISABLED" }],
  };
}

/** The same with other words: `disable`, and the variation of the default rule. */
function goFeatureFlag(
  text: StructuredText,
  { flag, isOn, words, by }: RequestedChange,
): FlagState {
  refuseUnchangeable(text);
  const found = entryOf(text, text.value, flag);
  const isDisabled = getOwn(found, "disable") === true;
  const rule = getOwn(found, "defaultRule");
  const current = isJsonObject(rule) ? getOwn(rule, "variation") : undefined;
  const names = variantsOf(text, flag, getOwn(found, "variations"), words);
  const [shares, rollout] = ["percentage", "progressiveRollout"].map((key) =>
    isJsonObject(rule) ? getOwn(rule, key) : undefined,
  );
  const beside = BESIDE_RULE.map(([key, called]) => [called, getOwn(found, key)] as const);
  const isTargeted = [shares, rollout, ...beside.map(([, value]) => value)].some(isSomething);
  // Shares and a rollout go before the variation of the same rule.
  const serving = {
    noun: "variation",
    current,
    shares,
    hasRollout: isSomething(rollout),
    beside,
    names,
  } as const satisfies Omit<Serving, "by">;
  if (names && isByVariant(by, current, isTargeted))
    return variantState(isOn, {
      names,
      current,
      isEnabled: !isDisabled,
      otherwise: "a rule",
      served: isTargeted ? servedBy({ ...serving, by: "variant" }) : undefined,
      enabling: { path: [flag, "disable"], value: false },
      path: [flag, "defaultRule", "variation"],
    });
  requireVariants(text, flag, by);
  return {
    state: !isDisabled,
    served: servedBy({ ...serving, by: "state" }),
    changes: isDisabled === !isOn ? [] : [{ path: [flag, "disable"], value: !isOn }],
  };
}

/** Unless `with` says it, the variant is what is switched where it is what everybody gets. */
function isByVariant(
  by: RequestedChange["by"],
  current: Json | undefined,
  isTargeted: boolean,
): boolean {
  return by === "variant" || (by === undefined && typeof current === "string" && !isTargeted);
}

/** A flag that is switched by the variant that everybody gets. */
interface VariantFlag {
  readonly names: Words;
  readonly current: Json | undefined;
  readonly isEnabled: boolean;
  /** What decides where there is no default, in words. */
  readonly otherwise: string;
  /** Where some people get another variant. */
  readonly served: Served | undefined;
  /** Makes that the flag is there at all. */
  readonly enabling: Change;
  /** Of the default variant. */
  readonly path: readonly string[];
}

function variantState(
  isOn: boolean,
  { names, current, isEnabled, otherwise, served, enabling, path }: VariantFlag,
): FlagState {
  const wanted = wordOf(isOn, names);
  const enabled = stateOf(String(current ?? ""), names) ?? String(current ?? otherwise);
  const state = isEnabled ? enabled : false;
  const shown = isEnabled && served ? { served } : {};
  if (state === isOn) return { state, changes: [], ...shown };
  return {
    state,
    changes: [
      ...(isOn && !isEnabled ? [enabling] : []),
      ...(current === wanted ? [] : [{ path, value: wanted }]),
    ],
    ...shown,
  };
}

/** A key of the file, or keys with dots between. It is written the way it was. */
function plainFlag(text: StructuredText, { flag, isOn, words }: RequestedChange): FlagState {
  const root = isJsonObject(text.value) ? text.value : {};
  const path = Object.hasOwn(root, flag) ? [flag] : flag.split(".");
  const parent = path
    .slice(0, -1)
    .reduce<Json | undefined>(
      (value, key) => (isJsonObject(value) ? getOwn(value, key) : undefined),
      root,
    );
  const key = path.at(-1) ?? "";
  const found = isJsonObject(parent) ? getOwn(parent, key) : undefined;
  if (found === undefined)
    throw unknown(text, flag, Object.keys(isJsonObject(parent) ? parent : root));
  if (found === null || typeof found === "object")
    throw new UserError(
      `with.flag: ${quote(flag)} in ${text.name} is no single value; name one of ` +
        `${named(isJsonObject(found) ? Object.keys(found).map((below) => `${flag}.${below}`) : Object.keys(root))}.`,
      "CA-207",
    );
  const shown = String(found);
  const pair = words ?? pairOf(shown);
  if (!pair)
    throw new UserError(
      `with.flag: ${quote(flag)} in ${text.name} is ${quote(shown)}, which says ` +
        "neither on nor off; say with.values, such as { on: …, off: … }.",
      "CA-207",
    );
  const state = stateOf(shown, pair) ?? shown;
  return {
    state,
    changes: state === isOn ? [] : [{ path, value: inKindOf(found, wordOf(isOn, pair)) }],
  };
}

/** A number stays a number and a boolean a boolean, where the new word is one. */
function inKindOf(found: string | number | boolean, word: string): string | number | boolean {
  if (typeof found === "boolean" && (word === "true" || word === "false")) return word === "true";
  return typeof found === "number" && /^-?\d{1,15}$/.test(word) ? Number(word) : word;
}

/** At the top, or below `spec.flagSpec` as Kubernetes keeps them. */
function flagdFlags(
  root: Json,
): { readonly value: JsonObject; readonly path: readonly string[] } | undefined {
  for (const path of [["flags"], ["spec", "flagSpec", "flags"]]) {
    const value = path.reduce<Json | undefined>(
      (found, key) => (isJsonObject(found) ? getOwn(found, key) : undefined),
      root,
    );
    if (isJsonObject(value)) return { value, path };
  }
  return undefined;
}

/**
 * The names of the variants for on and off: those of `with.values`, else those whose values are
 * true and false.
 */
function variantsOf(
  text: StructuredText,
  flag: string,
  variants: Json | undefined,
  words: Words | undefined,
): Words | undefined {
  const known = isJsonObject(variants) ? variants : {};
  if (words) {
    const missing = [words.on, words.off].find((name) => !Object.hasOwn(known, name));
    if (missing !== undefined)
      throw new UserError(
        `with.values: the flag ${quote(flag)} in ${text.name} has no variant ` +
          `${quote(missing)}; it has ${named(Object.keys(known))}.`,
        "CA-207",
      );
    return words;
  }
  const saying = (wanted: boolean) =>
    Object.keys(known).filter((name) => getOwn(known, name) === wanted);
  const [[on, ...otherOn], [off, ...otherOff]] = [saying(true), saying(false)];
  return on !== undefined && off !== undefined && otherOn.length + otherOff.length === 0
    ? { on, off }
    : undefined;
}

function requireVariants(text: StructuredText, flag: string, by: RequestedChange["by"]): void {
  if (by === "variant")
    throw new UserError(
      `with.switch: the flag ${quote(flag)} in ${text.name} has no two variants true ` +
        "and false; say with.values, or switch: state.",
      "CA-207",
    );
}

function entryOf(text: StructuredText, flags: Json, flag: string): JsonObject {
  const found = isJsonObject(flags) ? getOwn(flags, flag) : undefined;
  if (isJsonObject(found)) return found;
  throw unknown(
    text,
    flag,
    isJsonObject(flags) ? Object.keys(flags).filter((name) => isJsonObject(flags[name])) : [],
  );
}

function unknown(text: StructuredText, flag: string, known: readonly string[]): UserError {
  const near = nearest(flag, known);
  return new UserError(
    `with.flag: ${text.name} has no flag ` +
      `${quote(flag)}${near === undefined ? "" : `; did you mean ${quote(near)}?`} (it ` +
      `has ${named(known)}).`,
    "CA-207",
  );
}

function named(names: readonly string[]): string {
  const left = names.length - MAX_NAMED;
  return names.length === 0
    ? "none"
    : [
        ...names.slice(0, MAX_NAMED).map((name) => quote(name)),
        ...(left > 0 ? [`${left} more`] : []),
      ].join(", ");
}

function entriesOf(value: Json): readonly JsonObject[] {
  return isJsonObject(value) ? Object.values(value).filter(isJsonObject) : [];
}
