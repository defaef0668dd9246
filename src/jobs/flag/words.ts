import { quote } from "../../domain/errors";
import { capital } from "../../domain/text/capital";

/** What stands for on and for off. */
export interface Words {
  readonly on: string;
  readonly off: string;
}

/** In the order in which they are tried; the first is written where nothing else is known. */
const PAIRS: readonly Words[] = [
  { on: "true", off: "false" },
  { on: "on", off: "off" },
  { on: "enabled", off: "disabled" },
  { on: "yes", off: "no" },
  { on: "1", off: "0" },
];

const MAX_FIELD_CHARACTERS = 200;

export const DEFAULT_WORDS: Words = { on: "true", off: "false" };

/**
 * The pair that a value belongs to, in the case it is written in; `undefined` when it says neither
 * on nor off.
 */
export function pairOf(text: string): Words | undefined {
  const lower = text.toLowerCase();
  const pair = PAIRS.find(({ on, off }) => lower === on || lower === off);
  return pair && { on: inCaseOf(text, pair.on), off: inCaseOf(text, pair.off) };
}

/** Whether a value says on or off. @param words  that count instead of the usual ones */
export function stateOf(text: string, words?: Words): boolean | undefined {
  if (words) {
    if (text === words.on) return true;
    return text === words.off ? false : undefined;
  }
  const pair = pairOf(text);
  return pair && text === pair.on;
}

export function wordOf(isOn: boolean, { on, off }: Words): string {
  return isOn ? on : off;
}

/** Of a variable that is not there. */
export const NOT_SET = "not set";
/** What a service did not tell. */
export const UNKNOWN = "unknown";

/** For people. @param state  on, off, or what else was found */
export function inWords(state: boolean | string): string {
  if (typeof state === "boolean") return state ? "on" : "off";
  return state === NOT_SET || state === UNKNOWN ? state : quote(state);
}

/** For `data.<task>`, where booleans are text. What is neither on nor off may be long. */
export function asField(state: boolean | string): string {
  return typeof state === "string" && state.length > MAX_FIELD_CHARACTERS
    ? `a text of ${state.length} characters`
    : String(state);
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toLowerCase()) return word;
  return model === model.toUpperCase() ? word.toUpperCase() : capital(word);
}
