import type { Task } from "../domain/task";

/**
 * Only for the action's own process: its inputs, its state, the files and the token that speak for
 * it (docs/security.md#what-the-script-does-not-get).
 */
const WITHHELD_PREFIXES = ["INPUT_", "STATE_", "ACTIONS_RUNTIME_"] as const;
const WITHHELD_NAMES: ReadonlySet<string> = new Set(["GITHUB_STATE", "GITHUB_OUTPUT"]);

export const OUTPUT_VARIABLE = "CLOUD_AUTOMATION_OUTPUT";

/** What a job is told about its task. */
interface TaskVariables {
  readonly task: Pick<Task, "project" | "stage" | "service" | "name" | "keptnContext" | "id">;
  /** Path of a JSON file with the full triggered event. */
  readonly eventFile: string;
  /** Path of the file the job reports in. */
  readonly outputFile: string;
}

/** The task's identity and the two paths, under the names that a script reads. */
export function taskVariables({
  task,
  eventFile,
  outputFile,
}: TaskVariables): Record<string, string> {
  return {
    CLOUD_AUTOMATION_EVENT: eventFile,
    CLOUD_AUTOMATION_PROJECT: task.project,
    CLOUD_AUTOMATION_STAGE: task.stage,
    CLOUD_AUTOMATION_SERVICE: task.service,
    CLOUD_AUTOMATION_TASK: task.name,
    CLOUD_AUTOMATION_CONTEXT: task.keptnContext,
    CLOUD_AUTOMATION_TRIGGERED_ID: task.id,
    [OUTPUT_VARIABLE]: outputFile,
  };
}

/**
 * The environment of a job: that of a workflow `run:` step and the task's variables.
 *
 * @param variables win over variables of the same name, which an earlier task of the same workflow
 * job may have left
 */
export function jobEnvironment(
  processEnvironment: Readonly<NodeJS.ProcessEnv>,
  variables: Readonly<Record<string, string>>,
  platform: NodeJS.Platform = process.platform,
): NodeJS.ProcessEnv {
  // Windows has one variable for all spellings of a name, so a second spelling would shadow ours.
  const spelling =
    platform === "win32" ? (name: string) => name.toUpperCase() : (name: string) => name;
  const replaced = new Set(Object.keys(variables).map(spelling));
  const inherited = Object.entries(processEnvironment).filter(([name, value]) => {
    const known = spelling(name);
    return (
      value !== undefined &&
      !replaced.has(known) &&
      !WITHHELD_NAMES.has(known) &&
      !WITHHELD_PREFIXES.some((prefix) => known.startsWith(prefix))
    );
  });
  return Object.fromEntries([...inherited, ...Object.entries(variables)]);
}
