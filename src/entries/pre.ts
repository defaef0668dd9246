import { dispatched } from "../domain/counting/saved-state";
import { StateFile } from "../runner/state-file";
import { dispatchOf } from "../wiring/adapters";

/**
 * Pre: writes down which event this run is about, so that post exists and can answer when a step
 * before main fails. Quiet about a bad payload, which main reports.
 */
void dispatchOf(process.env)
  .then((dispatch) => {
    new StateFile(process.env, "").write({ phase: "seen", ...dispatched(dispatch) });
  })
  .catch(() => undefined);
