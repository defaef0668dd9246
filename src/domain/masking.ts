import type { Json } from "./json";
import { isJsonObject, setOwn } from "./json";

const MASK = "***";
const MIN_SECRET_CHARACTERS = 4;
/** Shorter pieces of base64 come about by chance. */
const MIN_BASE64_CHARACTERS = 6;
/** Our own input with an address, which errors have to name. */
const ADDRESS = "INPUT_OAUTH-TOKEN-URL";
const SECRET_NAME = /TOKEN|SECRET|PASS|KEY|CREDENTIAL/i;
/** Words that are no secret even in a variable called `USE_KEY`; masking them would turn true data into `***`. */
const ORDINARY = /^(true|false|null|none|yes|no|on|off|enabled|disabled)$/i;

/** Shapes of tokens that are secret wherever they turn up. */
const TOKEN_SHAPES = [
  /\bgh[pousr]_[A-Za-z0-9]{16,}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
  /\bdt0[a-z]\d{2}\.[A-Z0-9]{8,}\.[A-Z0-9]{32,}\b/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /\bglpat-[A-Za-z0-9_-]{20,}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\b[rs]k_live_[A-Za-z0-9]{16,}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}\b/g,
  /(?<=\bbearer )[A-Za-z0-9._~+/-]{16,}=*/gi,
  // Name and password in an address.
  /(?<=:\/\/)[^\s:/@]+:[^\s:/@]+(?=@)/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}\b/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];

export type Masker = (text: string) => string;

/** Values of variables whose names say that they are secret (contract.md 4). */
export function secretsOfEnvironment(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(environment).flatMap(([name, value]) => (value && SECRET_NAME.test(name) && name !== ADDRESS && !ORDINARY.test(value) ? [value] : []));
}

/**
 * Replaces secrets by `***`. Whole values, their lines, and their base64 and URL-encoded forms are covered, as in the
 * runner's log; anything under four characters stays, since it would blank ordinary text.
 *
 * @param kept  texts that stay readable even where a secret looks like a part of them: the event's identity, our links
 */
export function createMasker(secrets: Iterable<string>, kept: readonly string[] = []): Masker {
  const forms = new Set<string>();
  for (const secret of secrets) {
    for (const part of [secret.trim(), ...secret.split(/[\r\n]+/).map((line) => line.trim())]) {
      if (part.length < MIN_SECRET_CHARACTERS) continue;
      forms.add(part).add(encodeURIComponent(part.toWellFormed()));
      for (const form of base64Forms(part)) forms.add(form);
    }
  }
  return (text) => {
    const readable = kept.flatMap((item) => occurrences(text, item));
    const secret = [...forms].flatMap((form) => occurrences(text, form));
    for (const shape of TOKEN_SHAPES) for (const match of text.matchAll(shape)) secret.push([match.index, match.index + match[0].length]);
    return blank(text, secret.filter(([from, to]) => !readable.some(([start, end]) => start <= from && to <= end)));
  };
}

/**
 * Inside a longer text that is base64, such as `user:token`, a secret begins at one of three places of a group of three
 * bytes. The characters that its neighbours share are left out.
 */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  const forms = [bytes.toString("base64")];
  for (const before of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
    const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
    const form = encoded.slice(before === 0 ? 0 : before + 1, encoded.length - shared);
    if (form.length >= MIN_BASE64_CHARACTERS) forms.push(form);
  }
  return forms;
}

type Range = readonly [from: number, to: number];

function occurrences(text: string, part: string): Range[] {
  const found: Range[] = [];
  if (part === "") return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push([at, at + part.length]);
  return found;
}

/** Overlapping ranges become one mask, so that no rest of a longer secret shows beside a shorter one. */
function blank(text: string, ranges: readonly Range[]): string {
  let result = "";
  let done = 0;
  let masking = false;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (!masking || from >= done) result += text.slice(done, from) + MASK;
    masking = true;
    done = Math.max(done, to);
  }
  return result + text.slice(done);
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
