import { execFileSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { actionRun, idsOf, runWhole, scene, sentBy, webhookStarted } from "../support/flow";

const FIELD = resolve(__dirname, "../fixtures/results/field");

for (const [name, line, result, message] of [
  ["a pattern over many files", 'junit: "**/TEST-*.xml"', "pass", "2 tests, 0 failed"],
  ["a folder", "junit: copy/surefire-reports", "pass", "2 tests, 0 failed"],
  [
    "totals of a lower level",
    "junit: copy/newman-script-error.xml",
    "fail",
    "only in the totals of the suites",
  ],
  ["thresholds on a tag", "k6: copy/k6-tagged-empty.json", "fail", "all 200 requests failed"],
  ["a pattern without a match", "junit: none/*.xml", "fail", "matches no file"],
] as const) {
  scene(`reports of a script that ended with 0: ${name} is ${result}`, async ({ plane, event }) => {
    webhookStarted(plane, event);
    await runWhole(
      actionRun(plane, idsOf(event), { run: `cp -R '${FIELD}' copy`, inputs: { results: line } }),
    );
    const [finished] = sentBy(plane, event);
    expect(finished?.data).toMatchObject({
      result,
      message: expect.stringContaining(message) as string,
    });
  });
}

scene("a built-in job takes back what its report fails, whatever becomes of it", async (its) => {
  webhookStarted(its.plane, its.event);
  const inputs = {
    job: "chaos.start",
    with: `{ run: "cp '${FIELD}/newman-script-error.xml' r.xml", rollback: rm r.xml }`,
    results: "junit: r.xml",
  };
  await runWhole(actionRun(its.plane, idsOf(its.event), { inputs }));
  const [finished] = sentBy(its.plane, its.event);
  expect(finished?.data).toMatchObject({
    status: "succeeded",
    result: "fail",
    message: expect.stringContaining("suites; the rollback succeeded. (CA-401)") as string,
    deployment: { rollback: "succeeded" },
  });
});

scene(
  "own steps: what a checkout brought is no report, what the steps wrote is",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = actionRun(plane, idsOf(event), { inputs: { results: "junit: out" } });
    const folder = step.workspace;
    await step.run("pre");
    await step.run("main");
    cpSync(join(FIELD, "newman-script-error.xml"), join(folder, "out/old.xml"));
    for (const words of [
      ["init", "-q"],
      ["add", "."],
    ])
      execFileSync("git", words, { cwd: folder, stdio: "pipe" });
    writeFileSync(
      join(folder, "out/new.xml"),
      '<testsuite tests="1" failures="0"><testcase name="a"/></testsuite>',
    );
    await step.run("post", "success");
    expect(sentBy(plane, event)[0]?.data).toMatchObject({
      result: "pass",
      message: expect.stringContaining(
        'Note: 1 file left out that git tracks ("out/old.xml").',
      ) as string,
    });
  },
);
