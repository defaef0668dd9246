import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  actionRun,
  idsOf,
  isOpen,
  kinds,
  runWhole,
  scene,
  sentBy,
  webhookStarted,
} from "../support/flow";

const folder = mkdtempSync(join(tmpdir(), "unwritable-"));
const file = join(folder, "file");
writeFileSync(file, "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/**
 * A folder where a file should be, and a file where a folder should be: nobody can write there, not
 * even root.
 */
const temporary = () => ({ TMPDIR: mkdtempSync(join(folder, "tmp-")) });
const BROKEN: Readonly<Record<string, string>> = {
  GITHUB_STATE: folder,
  GITHUB_OUTPUT: folder,
  GITHUB_STEP_SUMMARY: folder,
  RUNNER_TEMP: join(file, "temp"),
  GITHUB_ENV: folder,
};

for (const names of [
  ...Object.keys(BROKEN).map((name) => [name]),
  ["GITHUB_STATE", "RUNNER_TEMP"],
  Object.keys(BROKEN),
]) {
  const environment = () => ({
    ...temporary(),
    ...Object.fromEntries(names.map((name) => [name, BROKEN[name]])),
  });
  scene(
    `who fills the disk, or takes away ${names.join(" and ")}: a script's task is answered, exactly once`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      const step = actionRun(plane, idsOf(event), { run: "exit 3", environment: environment() });
      const { main, post } = await runWhole(step);
      expect(main.stdout + post.stdout).not.toContain("CA-901");
      expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
      expect(isOpen(plane, event)).toBe(false);
      expect(sentBy(plane, event)[0]?.data).toMatchObject({ result: "fail" });
    },
  );

  scene(
    `who takes away ${names.join(" and ")}: the task of own steps is answered, exactly once`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      const step = actionRun(plane, idsOf(event), { environment: environment() });
      const { main, post } = await runWhole(step);
      expect(main.stdout + post.stdout).not.toContain("CA-901");
      expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
      expect(isOpen(plane, event)).toBe(false);
    },
  );
}

scene(
  "who kills main and has taken away GITHUB_STATE: post finds what is owed beside it, and answers once",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = actionRun(plane, idsOf(event), {
      run: "echo begun; sleep 60",
      environment: { GITHUB_STATE: folder },
    });
    await step.run("pre");
    const main = step.start("main");
    main.process.stdout?.on("data", (text: string) =>
      String(text).includes("begun") ? main.process.kill("SIGKILL") : undefined,
    );
    await main.result;
    await step.run("post", "failure");
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
    expect(sentBy(plane, event)[0]?.data).toMatchObject({ status: "errored" });
  },
);

scene(
  "a missing GITHUB_STATE: own steps are the job, and post answers for them",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = actionRun(plane, idsOf(event), { environment: { GITHUB_STATE: undefined } });
    const { main } = await runWhole(step);
    expect(main.exitCode).toBe(0);
    expect(sentBy(plane, event).at(-1)?.data).toMatchObject({ result: "pass" });
  },
);
