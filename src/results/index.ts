import type { Json } from "../domain/text/json";
import type { ResultFile } from "./report";
import { parseResultsInput, resultsOfMapping } from "./result-files";
import type { Threshold } from "./thresholds";
import { parseThresholds, thresholdsOfMapping } from "./thresholds";

export type { Values } from "./metrics";
export { METRICS } from "./metrics";
export type { Evidence, FileEvidence } from "./read-results";
export type { Scope } from "./find-reports";
export { readResults } from "./read-results";
export type { JudgedLimit, ResultFile } from "./report";
export { FORMATS } from "./report";
export type { Threshold } from "./thresholds";

/** The input `results` as text, or the mapping of the catalogue. @throws UserError */
export function parseResults(value: Json): ResultFile[] {
  return typeof value === "string" ? parseResultsInput(value) : resultsOfMapping(value);
}

/** The input `thresholds` as text, or the mapping of the catalogue. @throws UserError */
export function parseLimits(value: Json): Threshold[] {
  return typeof value === "string" ? parseThresholds(value) : thresholdsOfMapping(value);
}
