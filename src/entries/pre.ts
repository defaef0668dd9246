import { readDispatch } from "../runner/dispatch-event";
import { input } from "../config/inputs";
import { dispatched } from "../domain/counting/saved-state";
import { StateFile } from "../runner/state-file";

/**
 * Pre: writes down which event this run is about, so that post exists and can answer when a step
 * before main fails. Quiet about a bad payload, which main reports.
 */
try {
  const dispatch = readDispatch(process.env, input(process.env, "event") || undefined);
  new StateFile(process.env, "").write({ phase: "seen", ...dispatched(dispatch) });
} catch {
  // Main says what is wrong, where people look for it.
}
