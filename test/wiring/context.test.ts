import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext } from "../../src/wiring/context";
import { readConfig } from "../../src/config/inputs";
import type { JobHandle } from "../../src/domain/counting/saved-state";
import type { Assignment } from "../../src/domain/task";
import type { RunLog } from "../../src/runner/console";

/** The real one loads a package that jest cannot. */
const LOG = {
  open: () => Promise.resolve({}),
  keep: () => undefined,
  warning: () => undefined,
  secrets: new Set<string>(),
} as unknown as RunLog;

test("what a script is found by is told before the script begins: a process that dies in between leaves nothing running", async () => {
  const folder = mkdtempSync(join(tmpdir(), "compose-"));
  try {
    const began = join(folder, "began");
    const environment = {
      ...process.env,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_RUN_ID: "1",
      INPUT_RUN: `touch ${began}`,
      INPUT_TASKS: "deployment",
    };
    const config = readConfig(environment);
    const { ports } = await createContext(
      { environment, config, log: LOG },
      new AbortController().signal,
    );
    const task = {
      type: "sh.keptn.event.deployment.triggered",
      name: "deployment",
      kind: "triggered",
      id: "1",
      project: "shop",
      stage: "dev",
      service: "carts",
      keptnContext: "2",
    } as const;
    const reported: JobHandle[] = [];
    const begin = (onStarted: (job: JobHandle) => void) =>
      ports.job.run({
        assignment: { task, event: {} } satisfies Assignment,
        work: config.work,
        mode: "interactive",
        stop: new AbortController().signal,
        onStarted,
      });

    // The process is gone at the first word.
    await expect(
      begin(() => {
        throw new Error("killed");
      }),
    ).rejects.toThrow("killed");
    expect(existsSync(began)).toBe(false);

    await begin((job) => void reported.push(job));
    expect(existsSync(began)).toBe(true);
    expect(reported.map(({ outputFile }) => outputFile)).toEqual([
      reported[0]?.outputFile,
      reported[0]?.outputFile,
    ]);
    expect(reported[0]).toMatchObject({ pid: 0, startedAt: "" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
