import { input } from "../config/inputs";
import { readState, readOpened } from "../runner/state-file";
import { leave, takeEnvironment } from "../runner/process";

/**
 * Post: pays what main still owes. Most of the time nothing is owed, so that is found out before
 * anything else is loaded, and before anything is made ready for printing.
 */
function isNothingOwed(environment: NodeJS.ProcessEnv): boolean {
  const owed = readState(environment);
  if (owed?.phase === "parked") return true;
  if (owed?.phase === "settled") return readOpened(environment).length === 0;
  // In a green job a saved state that main never touched means that the user's `if` said no.
  return (!owed || owed.phase === "seen") && input(environment, "job-status") === "success";
}

async function post(environment: NodeJS.ProcessEnv): Promise<number> {
  const wiring = await import("../wiring/post");
  return wiring.post(environment);
}

if (!isNothingOwed(process.env)) {
  const environment = takeEnvironment();
  void post(environment).then(leave, async (error: unknown) => {
    const { reportCrash } = await import("../wiring/log");
    await reportCrash(error, environment);
    leave(1);
  });
}
