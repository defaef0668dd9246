import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ReceiverOptions, WorkflowRun } from "../../../simulator/dispatch";
import { DispatchReceiver } from "../../../simulator/dispatch";

export const TOKEN = "a-token-that-may-dispatch";
const folders: string[] = [];
const receivers: DispatchReceiver[] = [];

/** A folder with these files, removed by `cleanUp`. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "dispatch-test-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export interface Observed {
  readonly receiver: DispatchReceiver;
  readonly lines: string[];
  readonly runs: WorkflowRun[];
  /** Dispatches, waits for all runs. @returns the status */
  dispatch(eventType: string, clientPayload?: unknown): Promise<number>;
}

/** A receiver for the repository octo/demo whose files on `main` are given by path. */
export function receiverWith(
  files: Readonly<Record<string, string>>,
  options: Partial<ReceiverOptions> & {
    branches?: Record<string, string>;
    variables?: Record<string, string>;
    secrets?: Record<string, string>;
  } = {},
): Observed {
  const lines: string[] = [];
  const { branches = {}, variables = {}, secrets = {}, ...rest } = options;
  const receiver = new DispatchReceiver({
    repository: {
      owner: "octo",
      name: "demo",
      defaultBranch: "main",
      branches: { ...branches, main: folderWith(files) },
      variables,
      secrets,
    },
    token: TOKEN,
    actions: {},
    onLine: (_, line) => lines.push(line),
    ...rest,
  });
  receivers.push(receiver);
  return {
    receiver,
    lines,
    runs: receiver.runs,
    async dispatch(eventType, clientPayload = {}) {
      const { status } = receiver.answer({
        method: "POST",
        path: "/repos/octo/demo/dispatches",
        headers: { authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({ event_type: eventType, client_payload: clientPayload }),
      });
      await receiver.idle();
      return status;
    },
  };
}

/** A workflow with one job. */
export function workflow(
  steps: string,
  top = "on: { repository_dispatch: { types: [go] } }",
): string {
  return (
    `name: Test\n${top}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    ` +
    `steps:\n${steps.replace(/^/gm, "      ")}\n`
  );
}

export async function cleanUp(): Promise<void> {
  await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
