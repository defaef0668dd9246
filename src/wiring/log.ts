import { secretInputs } from "../config/inputs";
import { faultText } from "../domain/fault";
import { secretsOfEnvironment } from "../domain/text/masking";
import { RunLog } from "../runner/console";

/** The log of a process; everything secret is known to it before the first line. */
export function createLog(environment: NodeJS.ProcessEnv): RunLog {
  return new RunLog(secretInputs(environment), secretsOfEnvironment(environment));
}

/** A fault of ours: one line, and the stack trace only with step debug logging. */
export async function reportCrash(error: unknown, environment: NodeJS.ProcessEnv): Promise<void> {
  const log = createLog(environment);
  log.error(faultText(error, "The post step answers what is owed. (CA-901)"));
  if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error) log.debug(error.stack ?? "");
  await log.open();
}
