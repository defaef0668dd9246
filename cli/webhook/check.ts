import { examine } from "../doctor/check";
import { WEBHOOK_FILE_CHECKS } from "../doctor/checks/webhook-file";
import { known } from "../doctor/facts";
import { look } from "../doctor/look";
import { printReport } from "../doctor/print";
import { readWebhookFile } from "../doctor/webhook";
import type { Screen } from "../screen";
import { say } from "../say";
import { parseLocalFile } from "./local-file";

/** A field that events may lack: without a shipyard nobody knows whether they do. */
const MISSING_FIELD = "CA-D104";

/**
 * What Keptn's reader says of a file, and what the doctor knows about its contents.
 *
 * @returns the exit code
 */
export async function checkFile(path: string, text: string, screen: Screen): Promise<number> {
  const file = readWebhookFile(path, text);
  const nothing = await look({
    files: new Map(),
    reusable: new Map(),
    repository: undefined,
    address: undefined,
    plane: undefined,
    github: undefined,
    dispatch: undefined,
    names: {},
    now: () => new Date(),
  });
  const facts = { ...nothing, webhooks: known([file]), shipyards: known([]) };
  const report = examine(facts, WEBHOOK_FILE_CHECKS);
  printReport(screen, report);
  if (file.refusal !== undefined) {
    say(screen, `Keptn cannot use ${file.refusal.where}: ${file.refusal.complaint}.`);
    return 1;
  }
  const { subscriptions } = parseLocalFile(path, text);
  const isBroken = report.findings.some(
    ({ code, severity }) => severity === "error" && code !== MISSING_FIELD,
  );
  const webhooks = `${subscriptions.length} webhook${subscriptions.length === 1 ? "" : "s"}`;
  say(
    screen,
    isBroken
      ? `Keptn reads ${path}, ${webhooks}, but what is found above fails.`
      : `Keptn can use ${path}: ${webhooks}.`,
  );
  return isBroken ? 1 : 0;
}
