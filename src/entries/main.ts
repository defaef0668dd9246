import { dispatchOf } from "../wiring/adapters";
import { createContext } from "../wiring/context";
import { input, readConfig, unknownInputs } from "../config/inputs";
import type { Context } from "../task/context";
import { unread } from "../domain/task";
import type { Dispatch } from "../domain/events/dispatch-payload";
import { UserError } from "../domain/errors";
import type { TaskResult } from "../domain/counting/task-result";
import { createLog, reportCrash } from "../wiring/log";
import { modeOf } from "../task/mode";
import { runTask } from "../task/run";
import { leave, takeEnvironment } from "../runner/process";

/** Main: reads the inputs, answers one task, reports. */
async function main(environment: NodeJS.ProcessEnv): Promise<number> {
  const cancel = new AbortController();
  // The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later kills
  // (docs/reference/github-actions.md#cancellation).
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => cancel.abort());
  const log = createLog(environment);

  let context: Context | undefined;
  let dispatch: Dispatch | undefined;
  let taskResult: TaskResult;
  try {
    if (environment["GITHUB_EVENT_NAME"] === "issue_comment" && !input(environment, "event")) {
      ({ taskResult, context } = await (
        await import("../wiring/comment")
      ).answerQuestion({ environment, config: readConfig(environment), log }, cancel.signal));
    } else {
      // First, so that the outputs tell the task even where the inputs are wrong.
      dispatch = await dispatchOf(environment);
      const config = readConfig(environment);
      context = await createContext({ environment, config, log }, cancel.signal);
      for (const name of unknownInputs(environment))
        log.warning(`The input ${name} is not known and has no effect.`);
      taskResult = await runTask(dispatch, context);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    taskResult = {
      ended: "refused",
      message: error.message,
      code: error.code,
      ...(dispatch && whatIsKnown(dispatch, context)),
    };
  }
  const { report } = await import("../wiring/report");
  return report(taskResult, context, log, environment);
}

/** What a dispatch says about its task, for the outputs of a run that got no further. */
function whatIsKnown(
  dispatch: Dispatch,
  context: Context | undefined,
): Pick<TaskResult, "assignment" | "mode"> {
  const assignment = unread(dispatch);
  try {
    return { assignment, ...(context && { mode: modeOf(dispatch, context) }) };
  } catch {
    return { assignment };
  }
}

const environment = takeEnvironment();

void main(environment).then(leave, async (error: unknown) => {
  await reportCrash(error, environment);
  leave(1);
});
