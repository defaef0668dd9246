import { viewsOf } from "./decoded-views";
import type { Json } from "./json";
import { isJsonObject, setOwn } from "./json";
import { TextSearch } from "./text-search";

const MASK = "***";
const MIN_SECRET_CHARACTERS = 4;
/** Of all secrets together: a job may print `::add-mask::` for ever. */
const MAX_SECRET_CHARACTERS = 1024 * 1024;
/** Far more than an event, a summary or an annotation can hold. */
export const MAX_MASKED_CHARACTERS = 256 * 1024;
/** The longest spelling of one character: `\\u00e9` as JSON in JSON. */
const MAX_SPELLING_CHARACTERS = 12;
/** Our own input with an address, which errors have to name. */
const ADDRESS = "INPUT_OAUTH-TOKEN-URL";
const SECRET_NAME = /TOKEN|SECRET|PASS|KEY|CREDENTIAL/i;
/**
 * Words that are no secret even in a variable called `USE_KEY`; masking them would turn true data
 * into `***`.
 */
const ORDINARY = /^(true|false|null|none|yes|no|on|off|enabled|disabled)$/i;

/**
 * Shapes of tokens that are secret wherever they turn up. None may begin again inside of what it
 * has passed over: a text of such beginnings would be read once for each of them.
 */
const TOKEN_SHAPES = [
  /\bgh[pousr]_[A-Za-z0-9]{16,}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
  /\bdt0[a-z]\d{2}\.[A-Z0-9]{8,}\.[A-Z0-9]{32,}\b/g,
  /(?<![\w-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /\bglpat-[A-Za-z0-9_-]{20,}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\b[rs]k_live_[A-Za-z0-9]{16,}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}\b/g,
  /(?<=\bbearer )[A-Za-z0-9._~+/-]{16,}=*/gi,
  // Name and password in an address.
  /(?<=:\/\/)[^\s:/@]+:[^\s:/@]+(?=@)/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];

export type Masker = (text: string) => string;

/** Values of variables whose names say that they are secret (docs/security.md#what-is-masked). */
export function secretsOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value && SECRET_NAME.test(name) && name !== ADDRESS && !ORDINARY.test(value) ? [value] : [],
  );
}

/**
 * Replaces secrets by `***`: whole values and their lines, in every spelling that `viewsOf`
 * understands. Anything under four characters stays, since it would blank ordinary text. The time
 * depends on the length of the text and not on how many secrets there are; a text of more than
 * {@link MAX_MASKED_CHARACTERS} ends there. With more secrets than can be looked for, nothing is
 * told at all.
 *
 * @param kept texts that stay readable even where a secret looks like a part of them: the event's
 * identity, our links
 */
export function createMasker(secrets: Iterable<string>, kept: readonly string[] = []): Masker {
  const search = searchFor(secrets);
  if (!search) return (text) => (text === "" || kept.includes(text) ? text : MASK);
  // Most texts hold no secret, and then nothing has to be kept from a mask.
  let readable: TextSearch | undefined;
  return (given) => {
    const text = given.slice(0, MAX_MASKED_CHARACTERS);
    const reach = reachOf(text, search);
    const masked = reach
      ? blank(text, reach, (readable ??= new TextSearch(kept.filter(Boolean))))
      : (end: number) => text.slice(0, end);
    // Half of a secret at the end could not be recognised.
    return text === given
      ? masked(text.length)
      : `${masked(Math.max(0, text.length - search.longest * MAX_SPELLING_CHARACTERS))} ` +
          `… [cut from ${given.length} characters]`;
  };
}

/** The secrets of a set only grow, and it is asked for each line. */
const SEARCHES = new WeakMap<
  object,
  { readonly count: number; readonly search: TextSearch | undefined }
>();

/** @returns `undefined` when they are too many */
function searchFor(secrets: Iterable<string>): TextSearch | undefined {
  const known = secrets instanceof Set ? SEARCHES.get(secrets) : undefined;
  if (known && known.count === (secrets as Set<string>).size) return known.search;
  const list = [...secrets];
  const parts = partsOf(list);
  const search = parts && new TextSearch(parts);
  if (secrets instanceof Set) SEARCHES.set(secrets, { count: list.length, search });
  return search;
}

/**
 * Whole values, without quotes around them, and their lines.
 *
 * @returns `undefined` when they are too many
 */
function partsOf(secrets: readonly string[]): string[] | undefined {
  const parts = new Set<string>();
  let characters = 0;
  for (const secret of secrets) {
    if (secret.length > MAX_SECRET_CHARACTERS) return undefined;
    const whole = secret.trim();
    for (const part of [whole, whole.toWellFormed(), unquoted(whole), ...whole.split(/[\r\n]/)]) {
      const text = part.trim();
      if (text.length < MIN_SECRET_CHARACTERS || parts.has(text)) continue;
      characters += text.length;
      if (characters > MAX_SECRET_CHARACTERS) return undefined;
      parts.add(text);
    }
  }
  return [...parts];
}

/** A secret that was stored with quotes around it is printed without them. */
function unquoted(text: string): string {
  const quote = text.charAt(0);
  return (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
}

/**
 * For each place where a secret begins, where the longest one ends; else 0. `undefined` where none
 * begins anywhere, as in nearly every text.
 */
function reachOf(text: string, search: TextSearch): Int32Array | undefined {
  let reach: Int32Array | undefined;
  const note = (from: number, to: number) => {
    reach ??= new Int32Array(text.length + 1);
    if (to > (reach[from] ?? 0)) reach[from] = to;
  };
  // Not by matchAll, which makes a new expression of each.
  for (const shape of TOKEN_SHAPES) {
    shape.lastIndex = 0;
    for (let match = shape.exec(text); match; match = shape.exec(text))
      note(match.index, match.index + match[0].length);
  }
  // No spelling of a text is shorter than the text.
  if (search.longest === 0 || text.length < search.shortest) return reach;
  for (const { units, from, to } of viewsOf(text, search.shortest))
    search.find(units, (begin, end) => note(from[begin] ?? 0, to[end - 1] ?? 0));
  return reach;
}

/**
 * Overlapping secrets become one mask, so that no rest of a longer one shows beside a shorter one.
 * One that stands whole inside of a text that is kept stays.
 *
 * @returns the masked text up to a place in it
 */
function blank(text: string, reach: Int32Array, readable: TextSearch): (end: number) => string {
  const keptTo = new Int32Array(text.length + 1);
  if (readable.longest > 0) {
    const [view] = viewsOf(text);
    if (view)
      readable.find(view.units, (from, to) => (keptTo[from] = Math.max(keptTo[from] ?? 0, to)));
  }
  return (end) => {
    let result = "";
    let done = 0;
    let kept = 0;
    let isMasking = false;
    for (let i = 0; i < end; i++) {
      kept = Math.max(kept, keptTo[i] ?? 0);
      const to = reach[i] ?? 0;
      if (to === 0 || to <= kept) continue;
      if (!isMasking || i >= done) result += text.slice(done, i) + MASK;
      isMasking = true;
      done = Math.max(done, to);
    }
    return result + text.slice(done, Math.max(done, end));
  };
}

/** Masks every text and key in JSON data. */
export function maskJson<T extends Json>(value: T, mask: Masker): T {
  return maskValue(value, mask) as T;
}

function maskValue(value: Json, mask: Masker): Json {
  if (typeof value === "string") return mask(value);
  // A number can be a secret too, such as a PIN.
  if (typeof value === "number") return mask(String(value)) === String(value) ? value : MASK;
  if (Array.isArray(value)) return value.map((item: Json) => maskValue(item, mask));
  if (!isJsonObject(value)) return value;
  const masked = {};
  for (const [key, item] of Object.entries(value)) setOwn(masked, mask(key), maskValue(item, mask));
  return masked;
}
