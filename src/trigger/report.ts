import type { RunLog } from "../runner/console";
import type { Ending } from "./ending";
import { isRed } from "./ending";
import type { TriggerConfig } from "./inputs";
import type { TriggerOutputName } from "./names";
import { triggerSummary } from "./summary";

/**
 * Outputs, annotation and summary of how it ended.
 *
 * @param link  of the sequence in the Bridge
 * @returns the exit code, which colours the step
 */
export async function report(
  ending: Ending,
  config: TriggerConfig | undefined,
  link: string | undefined,
  log: RunLog,
): Promise<number> {
  const core = await log.open();
  for (const [name, value] of Object.entries(outputsOf(ending))) core.setOutput(name, value);
  if (ending.kind === "started" || (ending.kind === "verdict" && ending.result === "pass"))
    log.info(ending.message);
  else if (ending.kind === "verdict" && ending.result === "warning") log.warning(ending.message);
  else log.error(ending.message);
  await log.summarise(triggerSummary(ending, config, link, (text) => log.masked(text)));
  return isRed(ending, config?.failStep ?? true) ? 1 : 0;
}

/** Every output, on every path; those that do not apply are empty. */
function outputsOf({
  keptnContext,
  state,
  status,
  result,
  score,
}: Ending): Record<TriggerOutputName, string> {
  return { "keptn-context": keptnContext, state, status, result, score };
}
