import { randomUUID } from "node:crypto";
import { UserError } from "../domain/errors";
import { faultText } from "../domain/fault";
import { systemClock } from "../runner/clock";
import type { RunLog } from "../runner/console";
import { runAttemptUrl } from "../runner/dispatch-event";
import { leave, takeEnvironment } from "../runner/process";
import type { TriggerContext } from "../trigger/context";
import { bridgeUrl } from "../trigger/context";
import type { Ending } from "../trigger/ending";
import type { TriggerConfig } from "../trigger/inputs";
import { readTriggerConfig } from "../trigger/inputs";
import { report } from "../trigger/report";
import { triggerSequence } from "../trigger/trigger-sequence";
import { createLog } from "../wiring/log";

/** Starts a sequence or an evaluation, waits for its verdict if asked, reports. */
async function main(environment: NodeJS.ProcessEnv): Promise<number> {
  const cancel = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => cancel.abort());
  const log = createLog(environment);
  let config: TriggerConfig | undefined;
  let context: TriggerContext | undefined;
  let ending: Ending;
  try {
    config = readTriggerConfig(environment, Date.now());
    for (const warning of config.warnings) log.warning(warning);
    context = await createContext(environment, config, log, cancel.signal);
    ending = await triggerSequence(context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ending = {
      kind: "refused",
      message: error.message,
      keptnContext: "",
      state: "",
      status: "",
      result: "",
      score: "",
      events: [],
    };
  }
  return report(ending, config, context && bridgeUrl(context, ending.keptnContext), log);
}

/**
 * Brings the real side effects together. axios is loaded only when the inputs are good, the toolkit
 * while somebody waits.
 */
async function createContext(
  environment: NodeJS.ProcessEnv,
  config: TriggerConfig,
  log: RunLog,
  cancelled: AbortSignal,
): Promise<TriggerContext> {
  const { connectSequences } = await import("../keptn/connect-sequences");
  const source = runAttemptUrl(environment);
  const { project, stage, service } = config.scope;
  log.keep(source, project, stage, service, config.sequence);
  return {
    config,
    plane: connectSequences({
      url: config.base,
      credentials: config.credentials,
      clock: systemClock,
      mask: (secret) => log.mask(secret),
    }),
    clock: {
      ...systemClock,
      sleep: async (ms, signal) => {
        await log.open();
        await systemClock.sleep(ms, signal);
      },
    },
    console: log,
    newContext: randomUUID,
    mask: (text) => log.masked(text),
    source,
    cancelled,
    onContext: async (keptnContext) => {
      log.keep(keptnContext);
      (await log.open()).setOutput("keptn-context", keptnContext);
    },
  };
}

const environment = takeEnvironment();

void main(environment).then(leave, async (error: unknown) => {
  const log = createLog(environment);
  log.error(faultText(error, "Look in the Bridge whether the sequence was started."));
  if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error) log.debug(error.stack ?? "");
  await log.open();
  leave(1);
});
