import { quote } from "../errors";
import { isJsonObject } from "../text/json";

/** Fields that tell which control plane has written a payload. */
const SIGNS: readonly (readonly [field: string, controlPlane: string])[] = [
  ["shkeptncontext", "keptn"],
  ["taskToken", "step-functions"],
  ["resumeUrl", "callback` with `callback-preset: n8n"],
  ["callBackUri", "callback` with `callback-preset: azure-data-factory"],
  ["callback", "callback"],
];
const MAX_FIELDS = 12;

/**
 * What a payload looks like that was not understood: the names of its fields and none of its
 * values, which may be secret.
 *
 * @param used  the control plane whose shapes were looked for
 * @returns     a sentence with a blank before it, where there is something to tell
 */
export function shapeHint(payload: unknown, used: string): string {
  if (!isJsonObject(payload)) return "";
  const fields = Object.keys(payload);
  const sign = SIGNS.find(([field]) => fields.includes(field));
  if (!sign || sign[1].split("`")[0] === used) return "";
  const shown = fields.slice(0, MAX_FIELDS).map((field) => quote(field));
  const more = fields.length > MAX_FIELDS ? ", …" : "";
  return ` Found were the fields ${shown.join(", ")}${more}, as \`control-plane: ${sign[1]}\` takes them.`;
}
