import { quote } from "../../domain/errors";
import type { Json, JsonObject } from "../../domain/text/json";
import { isJsonObject } from "../../domain/text/json";
import type { Words } from "./words";
import { stateOf } from "./words";

/** What is changed of a flag that has a switch of its own and a value that everybody gets. */
export type Switch = "state" | "variant";

/** What people get of a flag that is enabled. */
export interface Served {
  /** What says here whether it is on. */
  readonly by: Switch;
  /**
   * Name of the default variant, shares, or what decides in its place; `none`: the program's own
   * default.
   */
  readonly byDefault: string;
  /** The same as a part of a sentence. */
  readonly words: string;
  /** That people may get something else, as the end of that sentence; may be empty. */
  readonly otherwise: string;
  /**
   * Whether everybody gets what means on; `undefined` where the variants mean neither on nor off.
   */
  readonly isOnForAll: boolean | undefined;
  /** What people get by default: on, off, or neither for all. */
  readonly says: boolean | undefined;
  /** Shares or a rollout decide in place of the default variant. */
  readonly isShared: boolean;
  /** What to do where it shall be on for all. */
  readonly fix: string;
}

export interface Serving {
  readonly by: Switch;
  /** The format's word for a variant. */
  readonly noun: "variant" | "variation";
  readonly current: Json | undefined;
  /** In percent, by name. */
  readonly shares?: Json | undefined;
  readonly hasRollout?: boolean;
  /** What decides beside the default, in words, and how it stands there. */
  readonly beside: readonly (readonly [words: string, value: Json | undefined])[];
  /** Variants that mean on and off, where there are such. */
  readonly names: Words | undefined;
}

const PLAIN_NAME = /^[\p{L}\p{N}_.-]{1,60}$/u;
const MAX_LIST_CHARACTERS = 200;
const BY_HAND = "change it in the file";

export function servedBy(serving: Serving): Served {
  const { by, beside, names } = serving;
  const { variant, byDefault, words, isShared } = defaultOf(serving);
  const deciding = beside.filter(([, value]) => isSomething(value));
  const says = names && variant !== undefined ? stateOf(variant, names) : undefined;
  const isOnByDefault = says === true;
  return {
    by,
    byDefault,
    words,
    says,
    isShared,
    otherwise:
      deciding.length === 0
        ? ""
        : ` and ${deciding.map(([called]) => called).join(" and ")} ` +
          `${deciding.length === 1 ? "decides" : "decide"} who gets another`,
    isOnForAll:
      names &&
      isOnByDefault &&
      deciding.every(([, value]) => isNamed(value, names.on) && !isNamed(value, names.off)),
    fix: isShared ? BY_HAND : fixOf(isOnByDefault, deciding),
  };
}

/** What everybody gets to whom nothing else applies. */
interface Default extends Pick<Served, "byDefault" | "words" | "isShared"> {
  /** Absent where it is not one for all. */
  readonly variant?: string;
}

/** Shares and a rollout go before the default variant. */
function defaultOf({ noun, current, shares, hasRollout = false }: Serving): Default {
  if (hasRollout)
    return {
      byDefault: "a progressive rollout",
      words: "a progressive rollout decides",
      isShared: true,
    };
  const parts = sharesIn(shares);
  const [only, ...others] = parts;
  if (only && others.length > 0) {
    const list = listOf(parts);
    return { byDefault: list, words: `a percentage decides (${list})`, isShared: true };
  }
  if (only) {
    const [variant] = only;
    return {
      variant,
      byDefault: variant,
      words: `a percentage gives all ${quote(variant)}`,
      isShared: true,
    };
  }
  return typeof current === "string"
    ? {
        variant: current,
        byDefault: current,
        words: `its default ${noun} is ${quote(current)}`,
        isShared: false,
      }
    : {
        byDefault: "none",
        words: `it has no default ${noun}, so the program's own default counts`,
        isShared: false,
      };
}

function fixOf(isOnByDefault: boolean, deciding: Serving["beside"]): string {
  if (!isOnByDefault) return "set with.switch: variant to change the default";
  const [[called = ""] = []] = deciding;
  const what = deciding.length === 1 ? `the ${called.replace(/^an? /, "")}` : "them";
  return `change ${what} in the file`;
}

export function isSomething(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isJsonObject(value)
    ? Object.keys(value).length > 0
    : value !== undefined && value !== null;
}

/** Those above 0. */
function sharesIn(shares: Json | undefined): readonly (readonly [string, number])[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(
    isJsonObject(shares) ? (shares satisfies JsonObject) : {},
  );
  return entries.filter(
    (entry): entry is readonly [string, number] => typeof entry[1] === "number" && entry[1] > 0,
  );
}

/** `yes 10 %, no 90 %`; names come from a file. */
function listOf(parts: ReturnType<typeof sharesIn>): string {
  const list = parts
    .map(([name, share]) => `${PLAIN_NAME.test(name) ? name : quote(name)} ${share} %`)
    .join(", ");
  return list.length <= MAX_LIST_CHARACTERS ? list : `${parts.length} shares`;
}

/**
 * Whether a variant is named anywhere in what decides; a boolean stands for the variant of that
 * name.
 */
function isNamed(value: Json | undefined, name: string): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => isNamed(item, name));
  if (isJsonObject(value))
    return Object.entries(value).some(([key, item]) => key === name || isNamed(item, name));
  return String(value) === name;
}
