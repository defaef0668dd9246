import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actionRun, idsOf, runWhole, scene, sentBy, webhookStarted } from "../support/flow";

const folder = mkdtempSync(join(tmpdir(), "release-"));
const release = join(folder, "release");
// Now, since tests that run side by side do not wait for beforeAll.
execFileSync(process.execPath, ["scripts/release-tree.mjs", release], {
  cwd: join(__dirname, "../.."),
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REPORT = '<testsuites><testsuite><testcase name="a" time="1"/></testsuite></testsuites>';

describe.each(["action.yml", "task/action.yml"])("from what a tag holds alone, %s", (path) => {
  const manifest = join(release, path);

  scene("runs a script, reads its report and answers", async ({ plane, event }) => {
    webhookStarted(plane, event);
    const run = `echo '${REPORT}' > report.xml`;
    const inputs = { results: "junit: report.xml" };
    const { main, post } = await runWhole(
      actionRun(plane, idsOf(event), { manifest, run, inputs }),
    );
    expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
    expect(sentBy(plane, event)).toMatchObject([
      { data: { result: "pass", message: expect.stringContaining("1 test, 0 failed") as string } },
    ]);
  });

  scene("reads a catalogue and calls its rule's script", async ({ plane, event }) => {
    webhookStarted(plane, event);
    const inputs = { "tasks-file": "tasks.yml" };
    const step = actionRun(plane, idsOf(event), { manifest, inputs });
    writeFileSync(
      join(step.workspace, "tasks.yml"),
      "tasks:\n  deployment:\n    - if: event.data.stage == 'dev'\n      run: 'true'\n",
    );
    const { main } = await runWhole(step);
    expect(main.exitCode).toBe(0);
    expect(sentBy(plane, event)).toMatchObject([{ data: { result: "pass" } }]);
  });

  scene("leaves the work to the caller's steps, and post answers", async ({ plane, event }) => {
    webhookStarted(plane, event);
    await runWhole(actionRun(plane, idsOf(event), { manifest }));
    expect(sentBy(plane, event)).toMatchObject([{ data: { result: "pass" } }]);
  });
});

/** An entry without a runner around it. */
const start = (entry: string, input = "") =>
  spawnSync(process.execPath, [join(release, `dist/${entry}/index.js`)], {
    cwd: folder,
    env: { PATH: process.env["PATH"] },
    input,
    encoding: "utf8",
  });

test.each([
  ["main", "CA-102"],
  ["sweep", "CA-202"],
  ["trigger", "sequence is empty"],
])("%s says what it was not given", (entry, words) => {
  const { status, stdout } = start(entry);
  expect([status, stdout]).toEqual([1, expect.stringMatching(new RegExp(`::error::.*${words}`))]);
});

test("what watches for an abort ends when the file is gone that it looks for", () => {
  const order = {
    environment: {
      "INPUT_CONTROL-PLANE-URL": "http://127.0.0.1:1/api",
      "INPUT_CONTROL-PLANE-TOKEN": "x",
    },
    watchFile: join(folder, "gone"),
  };
  expect(start("watch", JSON.stringify(order))).toMatchObject({ status: 0, stderr: "" });
});
