import { input } from "../config/inputs";
import { readState, readOpened } from "../runner/state-file";
import { leave, takeEnvironment } from "../runner/process";

/**
 * Post: pays what main still owes. Most of the time nothing is owed, so that is found out before
 * anything else is loaded.
 */
async function post(environment: NodeJS.ProcessEnv): Promise<number> {
  const owed = readState(environment);
  if (
    owed?.phase === "parked" ||
    (owed?.phase === "settled" && readOpened(environment).length === 0)
  )
    return 0;
  // In a green job a saved state that main never touched means that the user's `if` said no.
  if ((!owed || owed.phase === "seen") && input(environment, "job-status") === "success") return 0;
  const wiring = await import("../wiring/post");
  return wiring.post(environment);
}

const environment = takeEnvironment();

void post(environment).then(leave, async (error: unknown) => {
  const { reportCrash } = await import("../wiring/log");
  await reportCrash(error, environment);
  leave(1);
});
